package org.counterclaim.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A list in the order of one column and the id, paged by where the last page ended.
 *
 * @param listed which rows are in the list: a condition in HQL, or a query up to its condition
 * @param lead a column that is the same in all of them and leads their index, so that H2 sees the order in it; or null
 * @param column what it is sorted by, with its alias where the query has one; never null in a row
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
        return slice(all, cursor, new Parameters());
    }

    /** The same, where the list depends on parameters. */
    public Slice<T> slice(PanacheRepositoryBase<T, ?> all, Cursor cursor, Parameters which) {
        boolean down = descending ^ (cursor != null && cursor.backwards());
        var direction = down ? " desc" : "";
        var rowId = column.substring(0, column.indexOf('.') + 1) + "id";
        var order = " order by " + (lead == null ? "" : lead + direction + ", ") + column + direction + ", " + rowId
                + direction;
        var found = cursor == null
                ? all.find(listed + order, which)
                : all.find(
                        listed + " and (" + column + ", " + rowId + ") " + (down ? "<" : ">") + " (:key, :id)" + order,
                        which.and("key", read.apply(cursor)).and("id", cursor.id()));
        return Slice.of(
                found.range(0, Slice.SIZE).list(),
                cursor,
                entry -> Cursor.encode(key.apply(entry), id.applyAsLong(entry)));
    }
}
