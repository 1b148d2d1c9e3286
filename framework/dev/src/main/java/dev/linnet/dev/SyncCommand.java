package dev.linnet.dev;

import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.Edited;
import dev.linnet.stack.Sync;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateException;
import dev.linnet.stack.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linnet sync}: the template from the code and the configuration. */
@Command(
        name = "sync",
        description =
                "Writes what follows from the code and services_config into the template, and leaves the rest alone.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(names = "--dry-run", description = "Prints what would change, as diff -u does, and writes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Failure {
        Path file = template.file();
        if (!Files.isRegularFile(file)) {
            throw new Failure(
                    "no template at " + template.named() + "; run in the project's folder, or say --template");
        }
        try {
            Vertical vertical = Vertical.compiled(template.root());
            Sync.Services services =
                    Sync.services(vertical.place(), vertical.code(), vertical.configuration(), vertical.services());
            // after the build, which takes its time
            String text = Template.text(file);
            Edited edited = Sync.edit(template.named(), text, template.parameters(), services);
            Console console = new Console(System.out);
            if (dryRun) {
                System.out.print(UnifiedDiff.of(String.valueOf(template.named()), text, edited.text()));
                return 0;
            }
            if (!edited.text().equals(text)) {
                WholeFile.write(file.toRealPath(), edited.text());
            }
            edited.changes().forEach(change -> console.line(change.toString()));
            if (edited.text().equals(text)) {
                console.line(template.named() + " is as it must be");
            }
            return 0;
        } catch (TemplateException | ConfigurationException e) {
            throw new Failure(e.getMessage() + System.lineSeparator() + "nothing is written", e);
        } catch (IOException e) {
            throw new Failure(e.getMessage() + System.lineSeparator() + "nothing is written", e);
        }
    }
}
