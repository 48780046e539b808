package org.counterclaim.timeline;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.AtomFile;
import org.counterclaim.web.Wording;

/** Writes an Atom feed of claims. */
final class AtomFeed {
    private static final String PAGE = "/timeline";

    private final AtomFile file;
    private final Scope scope;
    private final Wording wording;
    private final EntryLines lines;

    AtomFeed(OutputStream out, Scope scope, Wording wording) throws XMLStreamException {
        this.file = new AtomFile(out, wording.locale());
        this.scope = scope;
        this.wording = wording;
        this.lines = new EntryLines(wording);
    }

    void begin(List<String> losses) throws XMLStreamException {
        var documents = wording.in(DocumentMessages.class);
        file.id(scope.address());
        file.text("title", documents.title(scope.title()));
        var about = Stream.of(Stream.of(documents.noSideMeans()), scope.chosen().stream(), losses.stream());
        file.text("subtitle", about.flatMap(each -> each).collect(Collectors.joining("\n")));
        file.updated(scope.updated());
        file.link("alternate", scope.site() + scope.address(), "text/html");
        file.link("self", scope.site() + scope.address().replaceFirst(PAGE, PAGE + ".atom"), "application/atom+xml");
        file.text("generator", "Counterclaim");
    }

    void end() throws XMLStreamException {
        file.end();
    }

    void write(ClaimEntry claim) throws XMLStreamException {
        file.open("entry");
        file.id(claim.address());
        file.text("title", lines.heading(claim));
        file.updated(claim.updated());
        file.author(
                claim.voice().name(), scope.site() + "/parties/" + claim.voice().id());
        file.category(claim.voice().lane());
        file.link("alternate", scope.site() + claim.address(), "text/html");
        file.link("related", scope.site() + "/sources/" + claim.source().id(), "text/html");
        file.content(lines.html("", claim, scope));
        file.close();
    }
}
