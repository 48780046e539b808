package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Wording;

/** What stands in a cell, a line for each thing, with the numbers of the statements behind it. */
record CellLines(CellWords words, Wording wording, Citations citations) {

    List<String> of(Issue issue, Cell cell, UncertainTime lastSpoke) {
        var lines = new ArrayList<String>();
        cell.holdings().forEach(holding -> lines.add(held(issue, cell, holding)));
        cell.wordless()
                .forEach(given -> lines.add(
                        voiced(cell, given.voice(), words.wordless(issue, given)) + " " + cited(List.of(given))));
        cell.changes()
                .forEach(course -> lines.add(export().changed(course.voice().name(), words.change(issue, course))));
        cell.relayed()
                .forEach(relayed -> lines.add(words.relayed(issue, relayed) + " " + citations.of(relayed.claims())));
        if (cell.silent()) {
            lines.add(silence(lastSpoke));
        }
        if (cell.leftOut() > 0) {
            lines.add(compare().leftOut(cell.leftOut()));
        }
        return lines;
    }

    private String held(Issue issue, Cell cell, Holding holding) {
        var line = new StringBuilder(voiced(cell, holding.voice(), value(issue, holding)));
        var reading = holding.latest().response().reading();
        if (reading != Reading.STATED) {
            line.append("; ").append(wording.in(QuestionMessages.class).reading(reading));
            var reason = holding.latest().response().reason();
            if (!reason.isEmpty()) {
                line.append(": ").append(reason);
            }
        }
        if (holding.orderUnknown()) {
            line.append("; ").append(compare().mark(Mark.ORDER_UNKNOWN));
        }
        return line.append(' ').append(cited(holding.reports())).toString();
    }

    /** On pages, answers in words are cut; a file has room for all of them. */
    private String value(Issue issue, Holding holding) {
        if (!(holding.value() instanceof Value.Text whole)) {
            return words.held(issue, holding);
        }
        var quoted = compare().quoted(whole.text());
        return holding.stance() == Stance.DENIES
                ? wording.in(QuestionMessages.class).denies(quoted)
                : quoted;
    }

    /** Whose voice it is, where that is not the column itself. */
    private String voiced(Cell cell, Speaker voice, String what) {
        return voice.equals(cell.column()) ? what : export().voiced(voice.name(), what);
    }

    private String cited(List<Given> reports) {
        return citations.of(reports.stream().map(Given::claim).toList());
    }

    private String silence(UncertainTime lastSpoke) {
        return lastSpoke == null
                ? compare().noAnswer()
                : compare().noAnswer() + "; " + compare().lastSpoke(lastSpoke.inShort(wording.locale()));
    }

    private CompareMessages compare() {
        return wording.in(CompareMessages.class);
    }

    private ExportMessages export() {
        return wording.in(ExportMessages.class);
    }
}
