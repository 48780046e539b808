package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Subject;
import org.counterclaim.web.Choice;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** Finds sources by what people type: a title, a title with an id behind it, an address. */
@ApplicationScoped
class SourceNames implements PanacheRepositoryBase<Source, Long> {
    private static final int SUGGESTIONS = 10;
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final String SEPARATOR = " · ";
    private static final String LISTED = "from Source source join fetch source.publisher where source.hidden = false";
    private static final Pattern BY_ID = Pattern.compile(".* · (?<id>[0-9a-z]{13})");
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://[^/?#\\s]+)?/sources/(?<id>[0-9a-z]{13})(?:[/?#].*)?");

    private final Visitor visitor;
    private final Wording wording;

    SourceNames(Visitor visitor, Wording wording) {
        this.visitor = visitor;
        this.wording = wording;
    }

    /** What leads back to some sources when it is typed: titles, with ids where several share one. */
    List<String> suggest(String typed) {
        var begins = Source.key(typed).replaceAll("([!%_])", "!$1") + "%";
        // One more than is shown: namesakes stand beside each other, and the last may have one.
        var found = find("hidden = false and titleKey like ?1 escape '!' order by titleKey, id", begins)
                .page(Page.ofSize(SUGGESTIONS + 1))
                .list();
        var keys = found.stream().map(source -> Source.key(source.title())).toList();
        return found.stream()
                .limit(SUGGESTIONS)
                .map(source ->
                        Collections.frequency(keys, Source.key(source.title())) == 1 ? source.title() : withId(source))
                .toList();
    }

    private static String withId(Source source) {
        return source.title() + SEPARATOR + source.publicId();
    }

    /**
     * The source that a typed name means.
     *
     * @param standing the source that stood there before, which may be hidden by now; null where there was none
     */
    Source resolve(String field, TypedName name, Source standing) {
        if (name.untouched()) {
            var meant = Subject.idOf(name.id()).map(this::findById).orElse(null);
            if (meant != null && (visitor.maySee(meant) || meant.equals(standing))) {
                return meant;
            }
        }
        return byId(BY_ID, name.text()).or(() -> byId(PAGE, name.text())).orElseGet(() -> byName(field, name));
    }

    private Optional<Source> byId(Pattern shape, String typed) {
        var found = shape.matcher(typed);
        return found.matches()
                ? Subject.idOf(found.group("id")).map(this::findById).filter(visitor::maySee)
                : Optional.empty();
    }

    private Source byName(String field, TypedName name) {
        var messages = wording.in(SourceMessages.class);
        var found = called(name.text());
        var labels = found.stream().map(this::label).toList();
        return Choice.pick(
                found,
                name.id(),
                source -> choice(source, labels),
                () -> Refused.unlessMeant(field, messages.unknown(name.text())),
                choices -> Refused.ambiguous(field, messages.ambiguous(name.text()), choices));
    }

    /** The listed sources with this title or, where it is one, at this address on the web. */
    private List<Source> called(String typed) {
        return WebAddress.read(typed)
                .map(this::at)
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> list(LISTED + " and source.titleKey = ?1 order by source.id", Source.key(typed)));
    }

    /** The listed sources at an address on the web. */
    List<Source> at(WebAddress address) {
        return list(LISTED + " and source.addressHash = ?1 order by source.id", address.key());
    }

    /** The listed sources of which some version has this text. */
    List<Source> with(String hash) {
        return list(
                LISTED
                        + " and exists (select 1 from source.versions version where version.hash = ?1) order by source.id",
                hash);
    }

    private Choice choice(Source source, List<String> labels) {
        var label = label(source);
        boolean alone = Collections.frequency(labels, label) == 1;
        return new Choice(source.publicId(), alone ? label : label + SEPARATOR + source.publicId());
    }

    /** A source among others, for people: title, publisher and date. */
    String label(Source source) {
        var parts = new ArrayList<>(List.of(isolated(source.title())));
        if (visitor.maySee(source.publisher())) {
            parts.add(isolated(source.publisher().name()));
        }
        if (source.published() != null) {
            parts.add(source.published().inShort(wording.locale()));
        }
        return parts.stream().collect(Collectors.joining(SEPARATOR));
    }

    /** So that its direction does not carry over to what stands beside it. */
    private static String isolated(String name) {
        return FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
    }
}
