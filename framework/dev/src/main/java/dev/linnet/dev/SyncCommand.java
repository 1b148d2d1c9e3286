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
import java.util.ArrayList;
import java.util.List;
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
            List<Written> all = new ArrayList<>();
            all.add(new Written(template.named(), file, text, edited.text(), ""));
            SamEnvironment environment = SamEnvironment.of(template.named());
            if (environment != null) {
                all.add(new Written(
                        environment.file(),
                        environment.file(),
                        environment.text(),
                        environment.with(
                                Sync.samLocal(template.named(), edited.text(), template.parameters(), services)),
                        "has what sam local needs"));
            }
            write(all, edited);
            return 0;
        } catch (TemplateException | ConfigurationException | IOException e) {
            throw new Failure(e.getMessage() + System.lineSeparator() + "nothing is written", e);
        }
    }

    /**
     * A file before and after.
     *
     * @param named as the user named it
     * @param news what is said of a change; empty when its parts are
     */
    private record Written(Path named, Path file, String before, String after, String news) {}

    private void write(List<Written> all, Edited edited) throws IOException {
        Console console = new Console(System.out);
        for (Written each : all) {
            if (dryRun) {
                System.out.print(UnifiedDiff.of(String.valueOf(each.named()), each.before(), each.after()));
            } else if (!each.after().equals(each.before())) {
                WholeFile.write(Files.exists(each.file()) ? each.file().toRealPath() : each.file(), each.after());
            }
        }
        if (dryRun) {
            return;
        }
        edited.changes().forEach(change -> console.line(change.toString()));
        for (Written each : all) {
            String news = each.after().equals(each.before()) ? "is as it must be" : each.news();
            if (!news.isEmpty()) {
                console.line(each.named() + " " + news);
            }
        }
    }
}
