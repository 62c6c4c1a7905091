package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.IndexChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What nobody changed, and is dropped and made again since a function, operator or operator class
 * that it needs is. What the new one says of a row, only it knows, and the database that is looked
 * at does not have it yet.
 */
final class MadeAgainRule implements Rule {

  private static final String REASON = "code that it needs is made again";

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof ConstraintChange.Replace replace) {
      Constraint constraint = replace.constraint().after();
      ObjectName before =
          ObjectName.constraint(replace.table(), replace.constraint().before().name());
      return CheckedAgain.looksAtRows(constraint) && scene.needsRenewed(before)
          ? Stream.of(again(replace, scene).of(constraint, new Question.Unanswerable()))
          : Stream.empty();
    }
    if (change instanceof IndexChange.Replace replace) {
      Index index = replace.index().after();
      ObjectName before = ObjectName.index(replace.table(), replace.index().before().name());
      return index.unique() && scene.needsRenewed(before)
          ? Stream.of(again(replace, scene).of(index, new Question.Unanswerable()))
          : Stream.empty();
    }
    return change instanceof DomainCheckChange.Replace replace
        ? ofDomain(replace, scene)
        : Stream.empty();
  }

  private static CheckedAgain again(Change change, Scene scene) {
    return new CheckedAgain(change.subject(), REASON, scene);
  }

  private static Stream<Check> ofDomain(DomainCheckChange.Replace replace, Scene scene) {
    Domain domain = replace.domain();
    ObjectName before = ObjectName.domainCheck(domain.name(), replace.check().before().name());
    StoredValues values = StoredValues.of(domain.name(), scene);
    if (values.areNowhere()
        || !replace.check().after().validated()
        || !scene.needsRenewed(before)) {
      return Stream.empty();
    }
    String head =
        "The check constraint `"
            + replace.name()
            + "` on the domain `"
            + scene.nameOf(domain.name())
            + "` will be checked again, since "
            + REASON
            + ". If there are existing values that do not fit it then, this will fail.";
    return Stream.of(
        new Check(
            Item.type(domain.name(), scene.names()),
            HazardKind.CHECKED_AGAIN,
            Severity.BLOCKING,
            head,
            new Question.Unanswerable(),
            List.of(values.count(new Question.IsNotNull())),
            rows -> head));
  }
}
