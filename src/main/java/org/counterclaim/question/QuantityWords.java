package org.counterclaim.question;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Says quantities: what was said, and what is read where that is something else. */
final class QuantityWords {
    private final QuestionMessages messages;
    private final NumberFormat format;

    QuantityWords(QuestionMessages messages, Locale locale) {
        this.messages = messages;
        this.format = NumberFormat.getInstance(locale);
    }

    String of(Quantity quantity) {
        var first = quantity.shape() == Shape.VAGUE ? quantity.text() : number(quantity.first());
        var said = messages.said(quantity.shape(), quantity.approximate(), first, number(quantity.second()));
        return quantity.interpreted() ? messages.readAs(said, range(quantity)) : said;
    }

    private String range(Quantity quantity) {
        // That what is counted cannot be fewer than none goes without saying.
        boolean bounded = quantity.shape() != Shape.AT_MOST && quantity.shape() != Shape.FEWER_THAN;
        if (quantity.high() == null) {
            return messages.from(number(quantity.low()), quantity.lowOpen());
        }
        return bounded
                ? messages.between(number(quantity.low()), number(quantity.high()))
                : messages.upTo(number(quantity.high()), quantity.highOpen());
    }

    private String number(BigDecimal number) {
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
