package org.counterclaim.bench;

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

    /**
     * So many events are worked on at the same time, so that claims about one do not stand side by side on the disk.
     */
    static final int EVENTS_AT_ONCE = 5;

    static final String ZONE = "Asia/Damascus";
    static final String HAPPENED = "2016-09-17T17:00~";
    static final String PUBLISHED = "2016-09-18";
    static final String SUMMARY = """
            Aircraft struck positions near the airport on a Saturday afternoon. Who flew them, whom they meant to strike, how many died and whether anybody had been warned is told in different ways.

            The accounts changed during the following days; an inquiry published its findings two months later.""";
    static final List<String> QUESTIONS = List.of(
            "How many were killed?", "Was there a warning?", "When did it begin?", "What is said to be the cause?");
    static final List<String> KINDS = List.of("NUMBER", "YES_NO", "TIME", "TEXT");

    private static final int SENTENCES = CLAIMS / SOURCES;

    private Scene() {}

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
        int number = (line.event * CAST + line.party()) % (states(claims) * (1 + MINISTRIES));
        int state = number / (1 + MINISTRIES);
        int below = number % (1 + MINISTRIES);
        return below == 0 ? state(state) : ministry(state, below - 1);
    }

    static String medium(int number) {
        return "News Agency " + number;
    }

    static String event(int number) {
        return "Strike " + number + " near the airport";
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
            return number * 7 % CAST;
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
            return number % CAST == CAST - 1 && number >= CAST ? number - CAST : -1;
        }

        /** The number of the claim that it repeats; -1 for none. */
        int repeats() {
            return number % 25 == 24 ? number - 1 : -1;
        }

        /** What it answers to each question; empty for no answer. */
        List<String> answers() {
            return List.of(
                    number % 2 == 0 ? "about " + (60 + number / SOURCES) : "",
                    number % 2 == 1 ? "NO" : "",
                    number % 5 == 0 ? "2016-09-17T17:30" : "",
                    number % 5 == 1 ? "An error of identification, as the speaker said." : "");
        }
    }
}
