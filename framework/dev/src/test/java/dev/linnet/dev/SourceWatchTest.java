package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a save. */
@Timeout(30)
class SourceWatchTest {

    @TempDir
    Path folder;

    private final SourceWatch watch = new SourceWatch();
    private Path a = Path.of("");
    private Path b = Path.of("");

    @BeforeEach
    void files() throws IOException {
        a = Files.writeString(Files.createDirectories(folder.resolve("src/x")).resolve("A.java"), "a");
        b = Files.writeString(folder.resolve("src/B.java"), "b");
        assertThat(watch.watch(List.of(folder.resolve("src"), folder.resolve("pom.xml")), null))
                .isEmpty();
    }

    @Test
    void aFileThatAnEditorPutsInItsPlace() throws Exception {
        Path beside = Files.writeString(folder.resolve("src/x/A.java~"), "A");
        Files.move(beside, a, StandardCopyOption.ATOMIC_MOVE);

        assertThat(watch.changed()).containsExactly(a);
    }

    @Test
    void newFilesInNewFoldersAndDeletedOnes() throws Exception {
        Path added = Files.writeString(
                Files.createDirectories(folder.resolve("src/y/z")).resolve("C.java"), "c");
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.delete(b);

        assertThat(watch.changed()).containsExactlyInAnyOrder(added, pom, b);
    }

    @Test
    void neitherATouchNorAnEditorsOwnFilesAre() throws Exception {
        Files.setLastModifiedTime(a, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        Files.writeString(folder.resolve("src/.A.java.swp"), "swap");
        Files.writeString(folder.resolve("src/B.java"), "B");

        assertThat(watch.changed()).containsExactly(b);
    }

    @Test
    void whatIsYoungerThanTheBuildIsSavedAlready() throws Exception {
        FileTime built = FileTime.fromMillis(System.currentTimeMillis() - 60_000);
        Files.setLastModifiedTime(a, FileTime.fromMillis(built.toMillis() - 60_000));

        assertThat(watch.watch(List.of(folder.resolve("src")), built)).containsExactly(b);
    }
}
