package org.counterclaim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is recorded, as far as it is words and numbers: the same at every size, whether by forms or in batches. */
final class Scene {
    static final int CLAIMS = 200;
    static final int SOURCES = 10;
    static final int CAST = 20;
    static final int MEDIA = 20;
    static final int MINISTRIES = 9;
    static final int OBSERVERS = 8;

    /**
     * So many events are worked on at the same time, so that claims about one do not stand side by side on the disk.
     */
    static final int EVENTS_AT_ONCE = 5;

    /** So many events are there beside, to compare accounts of; their numbers begin with {@link #FIRST_COMPARED}. */
    static final int COMPARED = 5;

    static final int FIRST_COMPARED = 1_000_000_000;

    static final String ZONE = "Asia/Damascus";
    static final String HAPPENED = "2016-09-17T17:00~";
    static final String PUBLISHED = "2016-09-18";
    static final String SUMMARY = """
            Aircraft struck positions near the airport on a Saturday afternoon. Who flew them, whom they meant to strike, how many died and whether anybody had been warned is told in different ways.

            The accounts changed during the following days; an inquiry published its findings two months later.""";

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("How many were killed?", "NUMBER"),
            new Asked("Was there a warning?", "YES_NO"),
            new Asked("When did it begin?", "TIME"),
            new Asked("What is said to be the cause?", "TEXT"));
    private static final List<Asked> MORE_QUESTIONS = IntStream.range(0, 20)
            .mapToObj(number -> QUESTIONS.get(number % QUESTIONS.size()).inPlace(number / QUESTIONS.size() + 1))
            .toList();

    private static final int SENTENCES = CLAIMS / SOURCES;

    private Scene() {}

    /** A question of an event. */
    record Asked(String prompt, String kind) {
        Asked inPlace(int number) {
            return new Asked("Place " + number + ": " + prompt, kind);
        }
    }

    static boolean compared(int event) {
        return event >= FIRST_COMPARED;
    }

    static List<Asked> questions(int event) {
        return compared(event) ? MORE_QUESTIONS : QUESTIONS;
    }

    /** The numbers of all events of a database of so many claims, those that are worked on together in one list. */
    static List<List<Integer>> events(int claims) {
        var together = new ArrayList<List<Integer>>();
        together.add(range(FIRST_COMPARED, FIRST_COMPARED + COMPARED));
        int events = claims / CLAIMS;
        for (int first = 0; first < events; first += EVENTS_AT_ONCE) {
            together.add(range(first, Math.min(first + EVENTS_AT_ONCE, events)));
        }
        return together;
    }

    private static List<Integer> range(int first, int end) {
        return IntStream.range(first, end).boxed().toList();
    }

    private static int cast(int event) {
        return compared(event) ? OBSERVERS : CAST;
    }

    static String observer(int number) {
        return "Observatory " + number;
    }

    /** One speaker to fifty claims; at least the cast of an event. */
    static int states(int claims) {
        return Math.max(CAST, claims / 50) / (1 + MINISTRIES);
    }

    static String state(int number) {
        return "State " + number;
    }

    static String ministry(int state, int number) {
        return "Ministry of Defence " + state + "." + number;
    }

    /** The states and ministries are one list; an event is spoken about by neighbours in it. */
    static String speaker(Line line, int claims) {
        if (compared(line.event)) {
            return observer(line.party());
        }
        int number = (line.event * CAST + line.party()) % (states(claims) * (1 + MINISTRIES));
        int state = number / (1 + MINISTRIES);
        int below = number % (1 + MINISTRIES);
        return below == 0 ? state(state) : ministry(state, below - 1);
    }

    static String medium(int number) {
        return "News Agency " + number;
    }

    static String event(int number) {
        return compared(number)
                ? "Accounts " + (number - FIRST_COMPARED) + " of the strikes"
                : "Strike " + number + " near the airport";
    }

    static String source(int event, int number) {
        return "Report " + number + " on strike " + event;
    }

    static String webAddress(int event, int number) {
        return "https://agency.example/reports/" + event + "/" + number;
    }

    /** The text of a source: one sentence a claim, some two thousand letters. */
    static String text(int event, int source) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(number -> sentence(event, source, number))
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(int event, int source, int number) {
        return "On day " + (number + 1) + " after strike " + event + " a speaker told agency " + source + " that "
                + (60 + number) + " people had been killed and that the positions had been held for months.";
    }

    /** A claim of an event: which of its sources it stands in, and which of its cast said it. */
    record Line(int event, int number) {
        int source() {
            return number % SOURCES;
        }

        int party() {
            return number * 7 % cast(event);
        }

        boolean quoted() {
            return number % 3 != 0;
        }

        String wording() {
            return sentence(event, source(), number / SOURCES);
        }

        String translation() {
            return number % 4 == 0 ? "The same in the words of a translator: " + wording() : "";
        }

        /**
         * A minute of the two days after the event, so that claims stand in another order than they were recorded in.
         */
        String said() {
            int minute = number * 61 % (48 * 60);
            return "2016-09-%02dT%02d:%02d".formatted(18 + minute / 1440, minute / 60 % 24, minute % 60);
        }

        /** Which of the media relayed it, in order. */
        List<Integer> relays() {
            return number % 10 == 1 ? List.of(0, 1) : number % 3 == 1 ? List.of(number % MEDIA) : List.of();
        }

        /** The number of the claim that it replaces, by the same party; -1 for none. */
        int replaces() {
            int cast = cast(event);
            return number % cast == cast - 1 && number >= cast ? number - cast : -1;
        }

        /** The number of the claim that it repeats; -1 for none. */
        int repeats() {
            return number % 25 == 24 ? number - 1 : -1;
        }

        /** What it answers to each question; empty for no answer. */
        List<String> answers() {
            return compared(event) ? twoOfMany() : oneOrTwoOfFew();
        }

        /** All parties answer one question after the other, and each claim one more. */
        private List<String> twoOfMany() {
            int topic = number / OBSERVERS % MORE_QUESTIONS.size();
            return IntStream.range(0, MORE_QUESTIONS.size())
                    .mapToObj(place -> place == topic || place == number % MORE_QUESTIONS.size() ? value(place) : "")
                    .toList();
        }

        private String value(int place) {
            return switch (MORE_QUESTIONS.get(place).kind()) {
                case "NUMBER" -> "about " + (60 + number / SOURCES);
                case "YES_NO" -> number % 3 == 0 ? "YES" : "NO";
                case "TIME" -> "2016-09-17T17:%02d".formatted(number % 60);
                default -> "An error of identification, as speaker " + number + " said.";
            };
        }

        private List<String> oneOrTwoOfFew() {
            return List.of(
                    number % 2 == 0 ? "about " + (60 + number / SOURCES) : "",
                    number % 2 == 1 ? "NO" : "",
                    number % 5 == 0 ? "2016-09-17T17:30" : "",
                    number % 5 == 1 ? "An error of identification, as the speaker said." : "");
        }
    }
}
