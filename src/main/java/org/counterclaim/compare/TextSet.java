package org.counterclaim.compare;

/** An answer in words: what else can be true beside it is for people to judge, but for its own denial. */
public record TextSet(String text, boolean denial) implements ValueSet {

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public ValueSet and(ValueSet other) {
        throw new UnsupportedOperationException("words have no values in common");
    }

    @Override
    public boolean meets(ValueSet other) {
        var that = (TextSet) other;
        return denial == that.denial || !text.equals(that.text);
    }
}
