package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;

/** One statement of a migration, or a group of statements under one heading. */
public sealed interface Step
    permits RenameStep,
        SchemaStep,
        ExtensionStep,
        SequenceStep,
        EnumStep,
        DomainStep,
        CompositeStep,
        TypeStep,
        TableStep,
        IndexStep,
        PolicyStep,
        DataStep,
        ViewStep,
        RoutineStep,
        TriggerStep,
        RuleStep,
        DefinitionStep,
        PrivilegeStep,
        SettingStep,
        CommentStep {

  /** Which kind it is, which decides when it runs. */
  StepKind kind();

  /** The words above it in a migration. */
  default String heading() {
    return kind().heading();
  }

  /** What it is about, which decides when it runs among its kind. */
  QualifiedName subject();

  /** Calls the visitor's method for this kind of object. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of object. */
  interface Visitor<R> {
    R rename(RenameStep step);

    R schema(SchemaStep step);

    R extension(ExtensionStep step);

    R sequence(SequenceStep step);

    R enumType(EnumStep step);

    R domain(DomainStep step);

    R composite(CompositeStep step);

    R types(TypeStep step);

    R table(TableStep step);

    R index(IndexStep step);

    R policy(PolicyStep step);

    R data(DataStep step);

    R view(ViewStep step);

    R routine(RoutineStep step);

    R trigger(TriggerStep step);

    R rule(RuleStep step);

    R definition(DefinitionStep step);

    R privilege(PrivilegeStep step);

    R setting(SettingStep step);

    R comment(CommentStep step);
  }
}
