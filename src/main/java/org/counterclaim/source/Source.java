package org.counterclaim.source;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Typed;

/** A published document in which statements are found; its texts are kept apart from it, by their hashes. */
@Entity
public class Source extends Subject {
    static final String KIND = "source";
    static final int TITLE_LENGTH = 300;

    /** Where a source without a date stands in the order of publication: before all others. */
    private static final long UNDATED = Long.MIN_VALUE;

    private String title;
    private String titleKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party publisher;

    private String address;
    private String addressHash;
    private String published;
    private long publishedFrom = UNDATED;
    private long publishedTo = UNDATED;
    private String language;
    private boolean translates;
    private String note;

    /** The number of the newest version, so that nobody has to read them all to know it. */
    private int newest;

    @ElementCollection
    @CollectionTable(name = "source_version")
    @OrderBy("number")
    private Set<SourceVersion> versions = new LinkedHashSet<>();

    @OneToMany(mappedBy = "source", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Attachment> attachments = new ArrayList<>();

    static String key(String title) {
        return Typed.cut(title.toLowerCase(Locale.ROOT), TITLE_LENGTH);
    }

    void describe(SourceForm form, UncertainTime published, String language) {
        this.title = form.title();
        this.titleKey = key(form.title());
        this.address = form.address();
        this.addressHash = WebAddress.read(address).map(WebAddress::key).orElse(null);
        this.published = published == null ? null : published.text();
        this.publishedFrom = published == null ? UNDATED : published.earliestSecond();
        this.publishedTo = published == null ? UNDATED : published.latestSecond();
        this.language = language;
        this.translates = form.translating();
        this.note = form.note();
    }

    void publishBy(Party publisher) {
        this.publisher = publisher;
    }

    void add(SourceVersion version) {
        versions.add(version);
        newest = version.number();
    }

    void attach(Attachment attachment) {
        attachments.add(attachment);
    }

    void detach(Attachment attachment) {
        attachments.remove(attachment);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return title;
    }

    public Party publisher() {
        return publisher;
    }

    /** Where it can be found on the web; empty where that is not recorded. */
    public String webAddress() {
        return address;
    }

    /** When it was published; null where that is not recorded. */
    public UncertainTime published() {
        return published == null ? null : UncertainTime.parse(published, ZoneOffset.UTC);
    }

    /** When it was published, as it was typed; empty where that is not recorded. */
    public String publishedText() {
        return published == null ? "" : published;
    }

    /** The earliest moment at which it can have been published, in seconds since 1970; the order of lists. */
    long publishedFrom() {
        return publishedFrom;
    }

    /** The language it is written in, as a tag of BCP 47; empty where that is not recorded. */
    public String language() {
        return language;
    }

    /** Whether it reports in translation, so that its quotes are translations. */
    public boolean translates() {
        return translates;
    }

    public String note() {
        return note;
    }

    /** The number of its newest text; 0 where none is stored. */
    public int newest() {
        return newest;
    }

    /** The files that hang on it, from the first on; they are fetched when they are asked for. */
    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    List<SourceVersion> versions() {
        return List.copyOf(versions);
    }

    @Override
    public String address() {
        return "/sources/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", title);
        fields.put("publisher", publisher.reference());
        fields.put("address", address);
        fields.put("published", published);
        fields.put("language", language);
        fields.put("translates", translates);
        fields.put("note", note);
        fields.put("versions", versions.stream().map(SourceVersion::forHistory).toList());
        fields.put(
                "attachments", attachments.stream().map(Attachment::forHistory).toList());
        fields.put("hidden", hidden());
        return fields;
    }
}
