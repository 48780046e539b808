package org.counterclaim.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A package of npm's registry that tests look at, fetched once into {@code target} and never kept with the code. */
public final class NpmPackage {
    private static final Path HOME = Path.of("target", "npm");

    private NpmPackage() {}

    /** The folder of its files; skips the test where there is no npm. */
    public static Path fetched(String name, String version) {
        var folder = HOME.resolve("node_modules").resolve(name);
        try {
            if (!Files.exists(folder)) {
                fetch(name + "@" + version);
            }
        } catch (IOException noNpm) {
            Assumptions.abort("npm is not there, or cannot fetch: " + noNpm.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return folder;
    }

    private static void fetch(String what) throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        var log = HOME.resolve("npm.log");
        var npm = new ProcessBuilder(
                        "npm",
                        "install",
                        "--prefix",
                        HOME.toString(),
                        "--no-save",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        what)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (npm.waitFor() != 0) {
            throw new IOException(Files.readString(log));
        }
    }
}
