package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Measures what pages and saves cost the packaged application at several sizes; docs/performance.md explains it. */
final class Bench {
    private final Options options;
    private final List<Trial> trials = new ArrayList<>();
    private final Spread floor = new Spread();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String... words) throws Exception {
        if (List.of(words).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        var options = Options.of(words);
        Files.createDirectories(options.folder());
        try {
            new Bench(options).run();
        } finally {
            if (!options.keep()) {
                delete(options.folder());
            }
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        for (int claims : options.sizes()) {
            say("filling " + claims + " claims in " + options.folder());
            var archive = Archive.of(options.folder(), claims);
            archive.make(claims <= options.door());
            say("counting statements, %.0f MB on disk".formatted(archive.megabytes()));
            var trial = new Trial(archive, options.sizes().get(0));
            trial.countStatements();
            trials.add(trial);
        }
        try {
            for (var trial : trials) {
                trial.start();
            }
            measurePages();
            measureSaves();
            new Report(trials, floor).print(System.out);
            for (var trial : trials) {
                System.out.println(trial.checkChain());
            }
        } finally {
            for (var trial : trials) {
                trial.close();
            }
        }
    }

    private void measurePages() throws IOException, InterruptedException {
        say("warming up");
        for (var trial : trials) {
            for (var page : trial.pages()) {
                trial.warmUp(page, options.warmUp());
            }
        }
        for (int round = 1; round <= options.rounds(); round++) {
            say("pages, round " + round);
            for (var page : trials.get(0).pages()) {
                for (var trial : trials) {
                    trial.measure(page, options.seconds());
                }
            }
        }
    }

    /** After the pages, for saving adds to the archives. */
    private void measureSaves() throws IOException, InterruptedException, SQLException {
        say("warming up saves");
        try (var bare = new Floor(options.folder())) {
            bare.run(options.seconds());
            for (var trial : trials) {
                trial.warmUp(Trial.SAVE, options.warmUp());
            }
            for (int round = 1; round <= options.rounds(); round++) {
                say("saves, round " + round);
                floor.add(bare.run(options.seconds()));
                for (var trial : trials) {
                    trial.measure(Trial.SAVE, options.seconds());
                }
            }
        }
    }

    /** Tells how far it is, beside the tables. */
    static void say(String what) {
        System.err.println(java.time.LocalTime.now().withNano(0) + " " + what);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
