package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param folder where everything is kept while it runs
 * @param sizes how many claims the databases hold, the smallest first
 * @param rounds how often everything is measured
 * @param seconds how long one measurement takes
 * @param warmUp how often each page is asked for before the first measurement
 * @param door the most claims that are recorded by the forms of the application; larger databases are filled in batches
 * @param keep whether the folder is left when it is done
 */
record Options(Path folder, List<Integer> sizes, int rounds, int seconds, int warmUp, int door, boolean keep) {
    static final String USAGE = """
            src/bench/run [--folder DIR] [--sizes 1000,1000000] [--rounds 5] [--seconds 5] [--warm-up 20000]
                          [--door 0] [--keep]
              --folder   an empty folder for databases and logs; one in the system's folder for temporary files
              --sizes    numbers of claims, multiples of 200
              --door     databases of up to that many claims are filled by the forms of the application
              --keep     leave the folder, and use again what is there""";

    static Options of(String... words) throws IOException {
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.length; i++) {
            boolean alone = words[i].equals("--keep");
            given.put(words[i], alone ? "" : i + 1 < words.length ? words[++i] : "");
        }
        var folder = given.remove("--folder");
        var options = new Options(
                folder == null ? Files.createTempDirectory("counterclaim-bench-") : Path.of(folder),
                sizes(given.remove("--sizes")),
                number(given.remove("--rounds"), 5),
                number(given.remove("--seconds"), 5),
                number(given.remove("--warm-up"), 20_000),
                number(given.remove("--door"), 0),
                given.remove("--keep") != null);
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(" ", given.keySet()));
        }
        return options;
    }

    private static List<Integer> sizes(String typed) {
        return Arrays.stream((typed == null ? "1000,1000000" : typed).split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private static int number(String typed, int usual) {
        return typed == null ? usual : Integer.parseInt(typed);
    }
}
