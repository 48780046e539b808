package org.counterclaim.access;

import io.netty.util.NetUtil;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sessions look in templates. */
@TemplateExtension
class AccessFormats {
    /** Several browsers also name those they descend from, so the order counts. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");
    private static final Pattern PRODUCT = Pattern.compile("[\\w.-]{1,40}");

    private AccessFormats() {}

    /** Where a session's user signed in from, an IPv6 address in its short form (RFC 5952): "2001:db8::1". */
    static String place(Session session) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(session.address());
        return bytes == null ? session.address() : NetUtil.bytesToIpAddress(bytes);
    }

    /** The browser and the system that a session's browser names: "Firefox, Linux"; empty where it names nothing. */
    static String device(Session session) {
        var agent = session.agent();
        var known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream().filter(agent::contains).limit(1))
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            return known.replace("Edg", "Edge").replace("OPR", "Opera").replace("Mac OS X", "macOS");
        }
        var product = PRODUCT.matcher(agent);
        return product.lookingAt() ? product.group() : "";
    }
}
