package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.source.SourcesTest.form;
import static org.counterclaim.source.SourcesTest.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AsEditor
class PublisherMergersTest {

    @Inject
    Sources sources;

    @Inject
    Parties parties;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void sources_followTheirPublisher_andGoBackWhenTheMergeIsUndone() {
        var stays = sources.record(form("Theirs", "RIA Novosti"));
        var one = sources.record(form("One", "RIA"));
        var hidden = sources.record(form("Hidden", "RIA"));
        sources.hide(hidden.publicId(), new HistoryForm("", "0", ""));
        merge(one.publisher(), "RIA Novosti");

        assertThat(now(one).publisher()).isEqualTo(stays.publisher());
        assertThat(now(hidden).publisher()).isEqualTo(stays.publisher());
        var followed = changes.newestOf(now(one));
        assertThat(followed.action()).isEqualTo(Action.MERGED);
        assertThat(followed.reason()).isEqualTo("the same");
        assertThat(followed.cause()).isNotNull();

        separate(one.publisher());

        assertThat(now(one).publisher()).isEqualTo(one.publisher());
        assertThat(now(hidden).publisher()).isEqualTo(one.publisher());
        assertThat(now(stays).publisher()).isEqualTo(stays.publisher());
        assertThat(changes.newestOf(now(one)).action()).isEqualTo(Action.UNMERGED);
        assertThat(changes.check().whole()).isTrue();
    }

    @Test
    void whatWasGivenToAnotherPublisherSince_staysThere() {
        sources.record(form("Theirs", "RIA Novosti"));
        var one = sources.record(form("One", "RIA"));
        merge(one.publisher(), "RIA Novosti");
        sources.edit(one.publicId(), with(form("One", "TASS"), "version", Integer.toString(now(one).version())));

        separate(one.publisher());

        assertThat(now(one).publisher().name()).isEqualTo("TASS");
    }

    @Test
    void whatWasRecordedSince_staysWithThePartyThatStayed() {
        sources.record(form("Theirs", "RIA Novosti"));
        var one = sources.record(form("One", "RIA"));
        merge(one.publisher(), "RIA Novosti");
        var later = sources.record(form("Later", "RIA"));

        separate(one.publisher());

        assertThat(now(later).publisher().name()).isEqualTo("RIA Novosti");
    }

    @Test
    void restoredPublisher_isWhatThatWasMergedInto() {
        sources.record(form("Theirs", "RIA Novosti"));
        var one = sources.record(form("One", "RIA"));
        merge(one.publisher(), "RIA Novosti");
        var first = changes.at(one, 0).orElseThrow();

        sources.restore(
                one.publicId(),
                new HistoryForm(Long.toString(first.sequence()), Integer.toString(now(one).version()), ""));

        assertThat(now(one).publisher().name()).isEqualTo("RIA Novosti");
    }

    private void merge(Party duplicate, String into) {
        send(duplicate.address() + "/merger", "into", Map.of("into", into, "reason", "the same"));
    }

    private void separate(Party duplicate) {
        send(duplicate.address() + "/history", "version", Map.of());
    }

    /** Forms of a merge are known in their own room only. */
    private static void send(String address, String field, Map<String, String> typed) {
        var form = Forms.open(address, field);
        typed.forEach(form::with);
        assertThat(form.send().statusCode()).isEqualTo(303);
    }

    private Source now(Source source) {
        sources.getEntityManager().clear();
        return sources.require(source.publicId());
    }
}
