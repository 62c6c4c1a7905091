package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.DomainCheckChange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check or NOT NULL of a domain whose values were written without it. */
final class DomainConstraintRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (change instanceof DomainChange.Alter alter
        && !alter.domain().before().notNull()
        && alter.domain().after().notNull()) {
      return required(alter.domain().after(), scene);
    }
    Constraint.Check added = addedBy(change);
    return added != null && added.validated() && change instanceof DomainCheckChange on
        ? violated(on.domain(), added, scene)
        : Stream.empty();
  }

  private static Constraint.@Nullable Check addedBy(Change change) {
    if (change instanceof DomainCheckChange.Add add) {
      return add.check();
    }
    if (change instanceof DomainCheckChange.Replace replace) {
      return replace.check().after();
    }
    return change instanceof DomainCheckChange.Validate validate ? validate.check() : null;
  }

  private static Stream<Check> required(Domain domain, Scene scene) {
    String head = "Made the domain `" + scene.nameOf(domain.name()) + "` required";
    return check(
        HazardKind.DOMAIN_MADE_REQUIRED,
        domain,
        head + ". This step will fail if there are existing NULL values of it.",
        new Question.IsNull(),
        nulls -> head + ", but there are " + nulls + " existing NULL values of it.",
        scene);
  }

  private static Stream<Check> violated(Domain domain, Constraint.Check added, Scene scene) {
    String head =
        "A check constraint `"
            + added.name()
            + "` on the domain `"
            + scene.nameOf(domain.name())
            + "` will be added. If there are existing values that violate it, this will fail.";
    return check(
        HazardKind.DOMAIN_CHECK_ADDED,
        domain,
        head,
        new Question.Violates(domain.base().sql(), added.expression()),
        values -> head + " There are " + values + " such values.",
        scene);
  }

  private static Stream<Check> check(
      HazardKind kind,
      Domain domain,
      String head,
      Question.Condition condition,
      Check.CountedText textHere,
      Scene scene) {
    StoredValues values = StoredValues.of(domain.name(), scene);
    return values.areNowhere()
        ? Stream.empty()
        : Stream.of(
            new Check(
                Item.type(domain.name(), scene.names()),
                kind,
                Severity.BLOCKING,
                head,
                values.count(condition),
                List.of(),
                textHere));
  }
}
