package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.RowSecurityChange;
import java.util.List;
import java.util.stream.Stream;

/** Policies that are heeded no longer, and row security that lets nobody see anything. */
final class RowSecurityRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    return change instanceof RowSecurityChange security ? judged(security, scene) : Stream.empty();
  }

  private static Stream<Check> judged(RowSecurityChange change, Scene scene) {
    Pair<RowSecurity> security = change.rowSecurity();
    String table = "`" + scene.nameOf(change.table()) + "`";
    if (security.before().enabled() && !security.after().enabled()) {
      return check(
          HazardKind.ROW_SECURITY_DISABLED,
          "Row security of the table "
              + table
              + " will be disabled. Whoever may read the table then sees all its rows, whatever its"
              + " policies say.",
          change,
          scene);
    }
    if (!security.before().enabled()
        && security.after().enabled()
        && change.tables().after().policies().isEmpty()) {
      return check(
          HazardKind.ROW_SECURITY_WITHOUT_POLICY,
          "Row security of the table "
              + table
              + " will be enabled, and it has no policy. Nobody but its owner will see a row.",
          change,
          scene);
    }
    boolean ownerIsFree =
        security.after().enabled() && security.before().forced() && !security.after().forced();
    return ownerIsFree
        ? check(
            HazardKind.ROW_SECURITY_NOT_FORCED,
            "Row security of the table "
                + table
                + " will not be forced any more. Its owner then sees all its rows, whatever its"
                + " policies say.",
            change,
            scene)
        : Stream.empty();
  }

  private static Stream<Check> check(
      HazardKind kind, String text, RowSecurityChange change, Scene scene) {
    return Stream.of(
        new Check(
            Item.table(change.table(), scene.names()),
            kind,
            Severity.ACCESS,
            text,
            new Question.Rows(change.table()),
            List.of(),
            rows -> text));
  }
}
