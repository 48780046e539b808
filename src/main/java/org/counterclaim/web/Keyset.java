package org.counterclaim.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A list in the order of one column and the id, paged by where the last page ended.
 *
 * @param listed which rows are in the list, in HQL
 * @param lead a column that is the same in all of them and leads their index, so that H2 sees the order in it; or null
 * @param column what it is sorted by; never null in a row
 * @param descending whether the greatest stands first
 * @param key the value of the column in an entry
 * @param id the id of an entry
 * @param read the value of the column that a cursor names
 */
public record Keyset<T>(
        String listed,
        String lead,
        String column,
        boolean descending,
        Function<T, Object> key,
        ToLongFunction<T> id,
        Function<Cursor, Object> read) {

    /** The page from a cursor on; from the beginning where it is null. */
    public Slice<T> slice(PanacheRepositoryBase<T, ?> all, Cursor cursor) {
        boolean down = descending ^ (cursor != null && cursor.backwards());
        var direction = down ? " desc" : "";
        var order =
                " order by " + (lead == null ? "" : lead + direction + ", ") + column + direction + ", id" + direction;
        var found = cursor == null
                ? all.find(listed + order)
                : all.find(
                        listed + " and (" + column + ", id) " + (down ? "<" : ">") + " (:key, :id)" + order,
                        Parameters.with("key", read.apply(cursor)).and("id", cursor.id()));
        return Slice.of(
                found.range(0, Slice.SIZE).list(),
                cursor,
                entry -> Cursor.encode(key.apply(entry), id.applyAsLong(entry)));
    }
}
