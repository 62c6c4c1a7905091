package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.PolicyStep;
import io.github.migratemaven.plan.StepKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes statements about policies and row security, without what is PostgreSQL's default. */
record PolicySql(SqlNames names) implements PolicyStep.Visitor<String> {

  private static final String NEW_LINE = "\n    ";

  @Override
  public String create(PolicyStep.Create step) {
    Policy policy = step.policy();
    boolean forAll = policy.command() == Policy.Command.ALL;
    boolean forEveryone = policy.roles().equals(List.of(new Role.Everyone()));
    return "CREATE POLICY "
        + on(policy.name(), step.table())
        + (policy.permissive() ? "" : " AS RESTRICTIVE")
        + (forAll ? "" : " FOR " + policy.command())
        + (forEveryone ? "" : roles(policy))
        + expression("USING", policy.using())
        + expression("WITH CHECK", policy.check())
        + ";";
  }

  @Override
  public String rename(PolicyStep.Rename step) {
    return "ALTER POLICY "
        + on(step.names().before(), step.table())
        + " RENAME TO "
        + quoted(step.names().after())
        + ";";
  }

  @Override
  public String alter(PolicyStep.Alter step) {
    Pair<Policy> policy = step.policy();
    return "ALTER POLICY "
        + on(policy.after().name(), step.table())
        + (policy.differIn(Policy::roles) ? roles(policy.after()) : "")
        + (policy.differIn(Policy::using) ? expression("USING", policy.after().using()) : "")
        + (policy.differIn(Policy::check) ? expression("WITH CHECK", policy.after().check()) : "")
        + ";";
  }

  @Override
  public String drop(PolicyStep.Drop step) {
    return "DROP POLICY " + on(step.policy(), step.table()) + ";";
  }

  @Override
  public String heed(PolicyStep.Heed step) {
    return "ALTER TABLE "
        + names.of(step.table())
        + " "
        + action(step.kind())
        + " ROW LEVEL SECURITY;";
  }

  private static String action(StepKind kind) {
    return switch (kind) {
      case ENABLE_ROW_SECURITY -> "ENABLE";
      case DISABLE_ROW_SECURITY -> "DISABLE";
      case FORCE_ROW_SECURITY -> "FORCE";
      case NO_FORCE_ROW_SECURITY -> "NO FORCE";
      default -> throw new IllegalStateException("No step about row security: " + kind);
    };
  }

  private String on(String policy, QualifiedName table) {
    return quoted(policy) + " ON " + names.of(table);
  }

  private static String roles(Policy policy) {
    return policy.roles().stream().map(RoleSql::of).collect(Collectors.joining(", ", " TO ", ""));
  }

  private static String expression(String words, @Nullable String sql) {
    return sql == null ? "" : NEW_LINE + words + " " + Expressions.inParentheses(sql);
  }
}
