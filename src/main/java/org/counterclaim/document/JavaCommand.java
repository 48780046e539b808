package org.counterclaim.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts this application once more, in little memory, to read a document. */
final class JavaCommand {
    private static final String APPLICATION = "org.counterclaim.Counterclaim";

    /** Classes of the packaged application are in jars that only its own main class and loader find. */
    static final String PACKAGED = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private static final String LOADER = "io.quarkus.bootstrap.runner.RunnerClassLoader";

    private JavaCommand() {}

    /** The command with a folder for temporary files. */
    static List<String> reading(Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + Documents.MEMORY_MB + "m",
                "-Xss1m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                // Starts in half the time of what is meant for servers.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dfile.encoding=UTF-8"));
        if (isKnownToAll()) {
            command.addAll(List.of("-cp", classPath(), APPLICATION));
        } else if (JavaCommand.class.getClassLoader().getClass().getName().equals(LOADER)) {
            command.addAll(List.of("-cp", classPath(), PACKAGED));
        } else {
            command.addAll(List.of("-cp", everything(), APPLICATION));
        }
        command.add(DocumentCommand.WORD);
        return command;
    }

    private static boolean isKnownToAll() {
        return ClassLoader.getSystemClassLoader().getResource(APPLICATION.replace('.', '/') + ".class") != null;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** During development classes are where only their loader knows; all of them stand beside some manifest. */
    private static String everything() {
        try {
            var entries = new LinkedHashSet<String>();
            var own = JavaCommand.class.getProtectionDomain().getCodeSource();
            if (own != null) {
                entries.add(path(own.getLocation().toURI()));
            }
            for (var manifest :
                    Collections.list(JavaCommand.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (manifest.getProtocol().equals("jar")) {
                    entries.add(jar(manifest));
                }
            }
            return String.join(File.pathSeparator, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jar(URL within) throws IOException, URISyntaxException {
        return path(((JarURLConnection) within.openConnection()).getJarFileURL().toURI());
    }

    private static String path(URI file) {
        return Path.of(file).toString();
    }
}
