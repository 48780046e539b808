package org.counterclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form with what its page put into it, as a browser without scripts sends it; reads the application's own markup. */
final class Form {
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    private final String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    static Form of(String page, String field) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group(2).contains("name=\"" + field + "\""))
                .findFirst()
                .map(form -> read(attributes(form.group(1)).get("action"), form.group(2)))
                .orElseThrow(() -> new IllegalStateException("no form with the field " + field + " in\n" + page));
    }

    private static Form read(String action, String inner) {
        var form = new Form(action);
        var field = FIELD.matcher(inner);
        while (field.find()) {
            if (field.group(1) != null) {
                form.take(attributes(field.group(1)));
            } else if (field.group(2) != null) {
                form.put(
                        attributes(field.group(2)).get("name"),
                        plain(field.group(3).strip()));
            } else {
                form.put(attributes(field.group(4)).get("name"), chosen(field.group(5)));
            }
        }
        return form;
    }

    private void take(Map<String, String> input) {
        boolean ticked = !"checkbox".equals(input.get("type")) && !"radio".equals(input.get("type"));
        if (ticked || input.containsKey("checked")) {
            put(input.get("name"), input.getOrDefault("value", ""));
        }
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
    }

    private static String chosen(String options) {
        var all = OPTION.matcher(options)
                .results()
                .map(option -> attributes(option.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected"))
                .findFirst()
                .orElse(all.get(0))
                .get("value");
    }

    private static Map<String, String> attributes(String inner) {
        var attributes = new HashMap<String, String>();
        var each = ATTRIBUTE.matcher(inner);
        while (each.find()) {
            attributes.put(each.group(1), each.group(2) == null ? "" : plain(each.group(2)));
        }
        return attributes;
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    Form with(String field, String... values) {
        fields.put(field, List.of(values));
        return this;
    }

    /** The names of the fields that end so, in the order of the page. */
    List<String> namesEndingIn(String end) {
        return fields.keySet().stream().filter(name -> name.endsWith(end)).toList();
    }

    String action() {
        return action;
    }

    String encoded() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Sends its fields to another address, as a button of its own would, and returns the page that answers. */
    String press(Guest guest, String address) throws IOException, InterruptedException {
        return guest.answer(address, encoded());
    }

    /** Sends it, and returns where the answer leads. */
    String send(Guest guest) throws IOException, InterruptedException {
        return guest.send(action, encoded());
    }
}
