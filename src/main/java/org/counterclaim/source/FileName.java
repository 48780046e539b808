package org.counterclaim.source;

import java.util.regex.Pattern;
import org.counterclaim.web.Typed;

/** The name under which a file was sent, without what could mislead people or computers. */
public final class FileName {
    private static final int LONGEST = 300;
    private static final int LONGEST_ENDING = 20;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Among the invisible characters only the two joiners belong to the spelling of words. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\u200c\u200d\\p{Cn}\\p{Cs}]]");

    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    /** One line of at most 300 characters that keeps its ending; empty where nothing was left. */
    public static String clean(String sent) {
        var visible = INVISIBLE.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("");
        var name = AT_THE_ENDS.matcher(Typed.line(visible)).replaceAll("");
        var ending = ending(name);
        return Typed.cut(name.substring(0, name.length() - ending.length()), LONGEST - ending.length()) + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }
}
