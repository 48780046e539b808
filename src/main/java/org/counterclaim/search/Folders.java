package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folders of indexes, each by the number of its making; the greatest is the newest. */
@Singleton
class Folders {
    private final Path all;

    Folders(@ConfigProperty(name = "counterclaim.search.dir") Path all) {
        this.all = all;
    }

    /** The folders that are there, the newest first. */
    List<Path> newestFirst() throws IOException {
        Files.createDirectories(all);
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparingLong(Folders::number).reversed())
                    .toList();
        }
    }

    /** A folder that is not there yet, for the next index. */
    Path next() throws IOException {
        var there = newestFirst();
        return all.resolve(Long.toString(there.isEmpty() ? 1 : number(there.get(0)) + 1));
    }

    /** Takes a folder away with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString());
    }
}
