package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.CommentStep;
import io.github.migratemaven.plan.CompositeStep;
import io.github.migratemaven.plan.DataStep;
import io.github.migratemaven.plan.DefinitionStep;
import io.github.migratemaven.plan.DomainStep;
import io.github.migratemaven.plan.EnumStep;
import io.github.migratemaven.plan.ExtensionStep;
import io.github.migratemaven.plan.IndexStep;
import io.github.migratemaven.plan.PolicyStep;
import io.github.migratemaven.plan.PrivilegeStep;
import io.github.migratemaven.plan.RenameStep;
import io.github.migratemaven.plan.RoutineStep;
import io.github.migratemaven.plan.RuleStep;
import io.github.migratemaven.plan.SchemaStep;
import io.github.migratemaven.plan.SequenceStep;
import io.github.migratemaven.plan.SettingStep;
import io.github.migratemaven.plan.Step;
import io.github.migratemaven.plan.TableStep;
import io.github.migratemaven.plan.TriggerStep;
import io.github.migratemaven.plan.TypeStep;
import io.github.migratemaven.plan.ViewStep;
import java.util.List;

/** The statements of a step, each ended with a semicolon; sends each kind to its writer. */
record StepSql(SqlNames names) implements Step.Visitor<List<String>> {

  @Override
  public List<String> rename(RenameStep step) {
    return List.of(new RenameSql(names).of(step.rename()));
  }

  @Override
  public List<String> schema(SchemaStep step) {
    return List.of(step.accept(new SchemaSql()));
  }

  @Override
  public List<String> extension(ExtensionStep step) {
    return List.of(step.accept(new ExtensionSql(names)));
  }

  @Override
  public List<String> sequence(SequenceStep step) {
    return List.of(step.accept(new SequenceSql(names)));
  }

  @Override
  public List<String> enumType(EnumStep step) {
    return step.accept(new EnumSql(names));
  }

  @Override
  public List<String> domain(DomainStep step) {
    return List.of(step.accept(new DomainSql(names)));
  }

  @Override
  public List<String> composite(CompositeStep step) {
    return List.of(step.accept(new CompositeSql(names)));
  }

  @Override
  public List<String> types(TypeStep step) {
    return new TypeSql(names).rebuild(step);
  }

  @Override
  public List<String> table(TableStep step) {
    return List.of(step.accept(new TableSql(names)));
  }

  @Override
  public List<String> index(IndexStep step) {
    return step.accept(new IndexSql(names));
  }

  @Override
  public List<String> policy(PolicyStep step) {
    return List.of(step.accept(new PolicySql(names)));
  }

  @Override
  public List<String> data(DataStep step) {
    return List.of(step.accept(new DataSql(names)));
  }

  @Override
  public List<String> view(ViewStep step) {
    return step.accept(new ViewSql(names));
  }

  @Override
  public List<String> routine(RoutineStep step) {
    return List.of(step.accept(new RoutineSql(names)));
  }

  @Override
  public List<String> trigger(TriggerStep step) {
    return List.of(step.accept(new TriggerSql(names)));
  }

  @Override
  public List<String> rule(RuleStep step) {
    return List.of(step.accept(new RuleSql(names)));
  }

  @Override
  public List<String> definition(DefinitionStep step) {
    return step.accept(new DefinitionText(names));
  }

  @Override
  public List<String> privilege(PrivilegeStep step) {
    return step.accept(new PrivilegeSql(names));
  }

  /** LOCAL: it ends with the transaction that every generated migration runs in. */
  @Override
  public List<String> setting(SettingStep step) {
    return List.of("SET LOCAL check_function_bodies = off;");
  }

  @Override
  public List<String> comment(CommentStep step) {
    return List.of(CommentSql.of(step, names));
  }
}
