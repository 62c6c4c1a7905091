package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.None;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.DomainBases;
import java.util.List;
import java.util.stream.Stream;

/** A new required column without any value for the rows that are there. */
final class RequiredColumnRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Add add)) {
      return Stream.empty();
    }
    Column column = add.column();
    DomainBases domains = scene.domains().after();
    boolean hasValue =
        !(column.value() instanceof None)
            || scene.isFilled(add.columnName())
            || domains.haveDefault(column.type());
    boolean required = column.isNeverNull() || domains.refuseNull(column.type());
    if (!required || hasValue) {
      return Stream.empty();
    }
    String head =
        "Added the required column `"
            + column.name()
            + "` to the `"
            + scene.nameOf(add.table())
            + "` table without a default value. ";
    return Stream.of(
        new Check(
            Item.column(add.columnName(), scene.names()),
            HazardKind.REQUIRED_COLUMN_ADDED,
            Severity.BLOCKING,
            head + "This is not possible if the table is not empty.",
            new Question.Rows(add.table()),
            List.of(),
            rows ->
                head
                    + "There are "
                    + rows
                    + " rows in this table, it is not possible to execute this step."));
  }
}
