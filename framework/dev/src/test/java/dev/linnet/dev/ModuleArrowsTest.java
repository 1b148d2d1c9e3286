package dev.linnet.dev;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the arrows between the modules. The test lives here because dev is the last module: it alone may have every
 * other one on its test class path.
 */
class ModuleArrowsTest {
    private static final String[] CORE = {"dev.linnet", "dev.linnet.internal.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.linnet");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "core,      -",
                "lambda,    core",
                "databind,  core",
                "processor, core",
                "stack,     core",
                "dev,       core stack",
                "testing,   core lambda",
                "contract,  core lambda testing",
            })
    void aModuleDependsOnlyOnThoseBelowIt(String module, @Nullable String below) {
        DescribedPredicate<JavaClass> allowed = classesOf(module);
        for (String name : below == null ? Set.<String>of() : Set.of(below.split(" "))) {
            allowed = allowed.or(classesOf(name));
        }
        noClasses()
                .that(classesOf(module))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.linnet..").and(DescribedPredicate.not(allowed)))
                .check(CLASSES);
    }

    @Test
    void onlyStackReadsYaml() {
        noClasses()
                .that(DescribedPredicate.not(classesOf("stack")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
                .check(CLASSES);
    }

    /** NullAway looks at {@code @NullMarked} packages only: a package without it would go unchecked. */
    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES)
                .extracting(JavaClass::getPackage)
                .isNotEmpty()
                .allSatisfy((JavaPackage p) -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }

    /** The packages of every module are seen: without them the rules above would hold of nothing. */
    @ParameterizedTest
    @CsvSource({"core", "lambda", "databind", "processor", "stack", "dev", "testing", "contract"})
    void everyModuleIsOnTheClassPath(String module) {
        assertThat(CLASSES).anyMatch(classesOf(module));
    }

    private static DescribedPredicate<JavaClass> classesOf(String module) {
        return module.equals("core") ? resideInAnyPackage(CORE) : resideInAPackage("dev.linnet." + module + "..");
    }
}
