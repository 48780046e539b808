package org.counterclaim.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text. */
final class Languages {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEWEST_LETTERS = 50;
    private static final int SAMPLE = 5_000;

    /**
     * The model spreads its certainty over a hundred languages: it is right where one has this much, and others little.
     */
    private static final double LEAST = 0.05;

    private static final double AHEAD = 1.25;

    private static final Pattern PLAUSIBLE = Pattern.compile("(?=.{2,35}$)[A-Za-z]{2,3}(-.*)?");

    /** Codes of single languages that are tagged by the group they belong to. */
    private static final Map<String, String> GROUPED =
            Map.of("pes", "fa", "cmn", "zh", "ekk", "et", "lvs", "lv", "plt", "mg");

    private Languages() {}

    /** The language that a document claims for a text, unless the text denies it, else the one of the words. */
    static String of(String claimed, String text) {
        var tag = tag(claimed);
        // Templates of pages are English, and say so of every text that is put into them.
        boolean doubtful = tag.isEmpty() || tag.matches("en(-.*)?") && !isLatin(text);
        return doubtful ? guess(text) : tag;
    }

    /** A tag of BCP 47 from one, or from a name of a locale (ru_RU); empty where it is neither. */
    static String tag(String written) {
        var plain = written.strip().replace('_', '-').replaceFirst("[.@].*", "");
        try {
            var tag = new Locale.Builder().setLanguageTag(plain).build().toLanguageTag();
            return PLAUSIBLE.matcher(plain).matches() && !tag.matches("(?i)(und|mul|zxx).*") ? tag : "";
        } catch (IllformedLocaleException none) {
            return "";
        }
    }

    /** The language of a text; empty where it has few letters, or leaves doubts. */
    static String guess(String text) {
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return "";
        }
        var found = Arrays.stream(new LanguageDetectorME(Model.READ)
                        .predictLanguages(text.substring(0, Math.min(text.length(), SAMPLE))))
                .collect(Collectors.groupingBy(
                        each -> Model.tag(each.getLang()), Collectors.summingDouble(Language::getConfidence)));
        var best = found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        double first = best.get(0).getValue();
        return first >= LEAST && first >= AHEAD * best.get(1).getValue()
                ? best.get(0).getKey()
                : "";
    }

    private static boolean isLatin(String text) {
        long letters =
                text.codePoints().filter(Character::isLetter).limit(SAMPLE).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .limit(SAMPLE)
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** Read when the first text comes whose language is not said. */
    private static final class Model {
        static final LanguageDetectorModel READ = read();
        private static final Map<String, String> TAGS = tags();

        private Model() {}

        static String tag(String code) {
            return TAGS.getOrDefault(code, code);
        }

        private static LanguageDetectorModel read() {
            try (var model = Languages.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Tags of two letters by codes of three (ISO 639-3). */
        private static Map<String, String> tags() {
            var tags = new TreeMap<>(GROUPED);
            for (var tag : Locale.getISOLanguages()) {
                try {
                    tags.putIfAbsent(
                            Locale.forLanguageTag(tag).getISO3Language(),
                            Locale.forLanguageTag(tag).toLanguageTag());
                } catch (MissingResourceException none) {
                    // A language that only has a code of three letters is tagged by it.
                }
            }
            return tags;
        }
    }
}
