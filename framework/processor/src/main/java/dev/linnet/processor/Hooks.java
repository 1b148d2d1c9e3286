package dev.linnet.processor;

import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The filters and exceptions of one function as its router knows them: each in a class that is written only where there are any. */
final class Hooks {

    private final FunctionFilters filters;
    private final List<ExceptionModel.Entry> exceptions;
    private final Owners owners;
    private final Codecs codecs;

    Hooks(FunctionFilters filters, List<ExceptionModel.Entry> exceptions, List<TypeElement> owners, Codecs codecs) {
        this.filters = filters;
        this.exceptions = exceptions;
        this.owners = new Owners(owners);
        this.codecs = codecs;
    }

    private Owners filterOwners() {
        return owners.only(filters.filterOwners());
    }

    private Owners mapperOwners() {
        return owners.only(filters.mapperOwners());
    }

    /** Names of the classes to write, after the function's. */
    List<String> suffixes() {
        return java.util.stream.Stream.of(
                        filters.chains().isEmpty() ? "" : "FilterChains", exceptions.isEmpty() ? "" : "ExceptionTable")
                .filter(suffix -> !suffix.isEmpty())
                .toList();
    }

    /** The router's fields: who is asked for answers to exceptions when one is thrown. */
    String fields(SourceFile file) {
        return mapperOwners().fields(file);
    }

    /** The router's first parameters. */
    String parameters(SourceFile file) {
        return owners.isEmpty() ? "" : owners.parameters(file) + ", ";
    }

    String assignments() {
        return mapperOwners().assignments();
    }

    /** The last argument to the router's superclass. */
    String filters(String prefix) {
        return filters.chains().isEmpty()
                ? ""
                : ", new " + prefix + "FilterChains(" + filterOwners().arguments() + ")";
    }

    /** The router's method that makes the table of exceptions. */
    String table(SourceFile file, String prefix) {
        return exceptions.isEmpty()
                ? ""
                : Template.of("""

                        @Override
                        protected $table$ exceptions() {
                            return new $prefix$ExceptionTable($arguments$);
                        }
                        """)
                        .with("table", file.name("dev.linnet.internal.ExceptionTable"))
                        .with("prefix", prefix)
                        .with("arguments", mapperOwners().arguments())
                        .text();
    }

    void write(Filer filer, String packageName, String prefix, Element... originating) throws IOException {
        if (!filters.chains().isEmpty()) {
            SourceFile file = new SourceFile(packageName, prefix + "FilterChains");
            file.write(
                    filer, new FilterChainsWriter(file, prefix, filters, filterOwners(), codecs).body(), originating);
        }
        if (!exceptions.isEmpty()) {
            SourceFile file = new SourceFile(packageName, prefix + "ExceptionTable");
            file.write(filer, new ExceptionTableWriter(file, prefix, exceptions, mapperOwners()).body(), originating);
        }
    }
}
