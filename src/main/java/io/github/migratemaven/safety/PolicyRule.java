package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.PolicyChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policies of a table whose row security is on that let others see or write more, or less, than
 * before. What an expression lets through cannot be compared, so every other one is told.
 */
final class PolicyRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    return change instanceof PolicyChange policy && scene.hadRowSecurity(policy.table())
        ? policy.accept(new Judge(scene))
        : Stream.empty();
  }

  private record Judge(Scene scene) implements PolicyChange.Visitor<Stream<Check>> {

    @Override
    public Stream<Check> create(PolicyChange.Create change) {
      return change.policy().permissive()
          ? check(
              HazardKind.POLICY_WIDENED,
              change,
              "The permissive policy "
                  + named(change)
                  + " will be added. Rows that it lets through become visible or writable to whom"
                  + " it is for.")
          : Stream.empty();
    }

    @Override
    public Stream<Check> rename(PolicyChange.Rename change) {
      return Stream.empty();
    }

    @Override
    public Stream<Check> alter(PolicyChange.Alter change) {
      return changed(change);
    }

    @Override
    public Stream<Check> replace(PolicyChange.Replace change) {
      return changed(change);
    }

    @Override
    public Stream<Check> drop(PolicyChange.Drop change) {
      Policy policy = change.policy();
      return check(
          HazardKind.POLICY_DROPPED,
          change,
          policy.permissive()
              ? "The permissive policy "
                  + named(change)
                  + " will be dropped. Rows that no other policy lets through disappear for whom it"
                  + " was for."
              : "The restrictive policy "
                  + named(change)
                  + " will be dropped. Rows that it kept from others may become visible or"
                  + " writable.");
    }

    private Stream<Check> changed(PolicyChange change) {
      return check(
          HazardKind.POLICY_WIDENED,
          change,
          "The policy "
              + named(change)
              + " will be changed. Rows may become visible or writable to whom they were not.");
    }

    private String named(PolicyChange change) {
      return "`" + change.name() + "` on the table `" + scene.nameOf(change.table()) + "`";
    }

    private Stream<Check> check(HazardKind kind, PolicyChange change, String text) {
      return Stream.of(
          new Check(
              Item.policy(change.table(), change.name(), scene.names()),
              kind,
              Severity.ACCESS,
              text,
              new Question.Rows(change.table()),
              List.of(),
              rows -> text));
    }
  }
}
