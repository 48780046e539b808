package org.counterclaim.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;

/**
 * Uncertain times as JSON: what was recorded and the zone it is read in; for programs that read no EDTF also its
 * bounds, which are not read back.
 */
final class TimeJson {
    private TimeJson() {}

    /** Writes them. */
    static final class Writing extends StdSerializer<UncertainTime> {
        private static final long serialVersionUID = 1;

        Writing() {
            super(UncertainTime.class);
        }

        @Override
        public void serialize(UncertainTime time, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeStartObject();
            json.writeStringField("edtf", time.text());
            json.writeStringField("zone", time.zone().getId());
            json.writeStringField("earliest", bound(time.earliest()));
            json.writeStringField("latest", bound(time.latest()));
            json.writeEndObject();
        }

        private static String bound(Instant instant) {
            return instant.equals(Instant.MIN) || instant.equals(Instant.MAX) ? null : instant.toString();
        }
    }

    /** Reads them. */
    static final class Reading extends StdDeserializer<UncertainTime> {
        private static final long serialVersionUID = 1;

        Reading() {
            super(UncertainTime.class);
        }

        @Override
        public UncertainTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode time = context.readTree(parser);
            var edtf = time.path("edtf").asText();
            try {
                return UncertainTime.parse(edtf, ZoneId.of(time.path("zone").asText()));
            } catch (UnreadableTime | DateTimeException unreadable) {
                throw context.weirdStringException(edtf, UncertainTime.class, unreadable.getMessage());
            }
        }
    }
}
