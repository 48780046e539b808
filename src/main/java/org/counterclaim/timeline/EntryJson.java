package org.counterclaim.timeline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** How entries differ as JSON from their components. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClaimEntry.class, name = "claim"),
    @JsonSubTypes.Type(value = EventEntry.class, name = "event")
})
@JsonIgnoreProperties(value = "address", allowGetters = true)
interface EntryJson {
    /** The name under which a writer is told the address of the application. */
    String SITE = "site";

    /** Text, for many programs round numbers of that size. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    long order();

    /** Whole, and not read back. */
    @JsonProperty
    @JsonSerialize(using = Absolute.class)
    String address();

    /** Puts the address of the application before an address within it. */
    final class Absolute extends StdSerializer<String> {
        private static final long serialVersionUID = 1;

        Absolute() {
            super(String.class);
        }

        @Override
        public void serialize(String address, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(context.getAttribute(SITE) + address);
        }
    }
}
