package org.counterclaim.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says of itself for search engines: articles of schema.org in JSON-LD. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> nodes = new ArrayList<>();

    private JsonLd() {}

    /** What the first article on the page says of itself. */
    static Said of(Document page) {
        var found = new JsonLd();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                found.collect(JSON.readTree(script.data()));
            } catch (JsonProcessingException broken) {
                // A page with a broken description has its other ones.
            }
        }
        return found.nodes.stream()
                .filter(JsonLd::isArticle)
                .findFirst()
                .map(found::said)
                .orElse(Said.NOTHING);
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            nodes.add(node);
            collect(node.path("@graph"));
            collect(node.path("mainEntity"));
        }
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type")).stream()
                .anyMatch(type -> type.matches("(.*[:/])?\\w*(Article|Posting|Report)"));
    }

    private Said said(JsonNode article) {
        return new Said(
                first(texts(article.path("headline")), texts(article.path("name"))),
                name(article.path("publisher")),
                first(texts(article.path("url")), ids(article.path("mainEntityOfPage"))),
                first(texts(article.path("datePublished")), texts(article.path("dateCreated"))),
                first(
                        texts(article.path("inLanguage")),
                        texts(article.path("inLanguage").path("alternateName"))));
    }

    private String name(JsonNode publisher) {
        var one = publisher.isArray() ? publisher.path(0) : publisher;
        var named = one.has("name") ? one : byId(one.path("@id").asText());
        return first(texts(one), texts(named.path("name")));
    }

    private JsonNode byId(String id) {
        return nodes.stream()
                .filter(node -> !id.isEmpty() && node.path("@id").asText().equals(id))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private static List<String> ids(JsonNode page) {
        return texts(page.isObject() ? page.path("@id") : page);
    }

    private static List<String> texts(JsonNode node) {
        var values = node.isArray() ? node : List.of(node);
        return StreamSupport.stream(values.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(value -> Parser.unescapeEntities(value.asText(), false))
                .toList();
    }

    private static String first(List<String> values, List<String> others) {
        return values.isEmpty() ? others.stream().findFirst().orElse("") : values.get(0);
    }
}
