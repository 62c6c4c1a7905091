package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import io.github.migratemaven.catalog.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The expressions that a step makes PostgreSQL evaluate or store. */
final class StepExpressions implements Step.Visitor<List<String>> {

  @Override
  public List<String> rename(RenameStep step) {
    return List.of();
  }

  @Override
  public List<String> schema(SchemaStep step) {
    return List.of();
  }

  @Override
  public List<String> extension(ExtensionStep step) {
    return List.of();
  }

  @Override
  public List<String> sequence(SequenceStep step) {
    return List.of();
  }

  @Override
  public List<String> enumType(EnumStep step) {
    return List.of();
  }

  @Override
  public List<String> domain(DomainStep step) {
    if (step instanceof DomainStep.Create create) {
      return of(create.domain());
    }
    return step instanceof DomainStep.Alter alter ? of(alter.clause()) : List.of();
  }

  @Override
  public List<String> composite(CompositeStep step) {
    return List.of();
  }

  @Override
  public List<String> types(TypeStep step) {
    List<String> expressions = new ArrayList<>();
    for (RebuiltType type : step.types()) {
      if (type instanceof RebuiltType.OfDomain domain) {
        expressions.addAll(of(domain.domain()));
      }
    }
    return expressions;
  }

  @Override
  public List<String> table(TableStep step) {
    List<String> expressions = new ArrayList<>();
    if (step instanceof TableStep.Create create) {
      create.table().columns().forEach(column -> expressions.addAll(of(column)));
      create.table().constraints().forEach(constraint -> expressions.addAll(of(constraint)));
    }
    if (step instanceof TableStep.Alter alter) {
      alter.clauses().forEach(clause -> expressions.addAll(of(clause)));
    }
    return expressions;
  }

  @Override
  public List<String> index(IndexStep step) {
    return step instanceof IndexStep.Create create ? of(create.index()) : List.of();
  }

  @Override
  public List<String> policy(PolicyStep step) {
    if (step instanceof PolicyStep.Create create) {
      return of(create.policy());
    }
    return step instanceof PolicyStep.Alter alter ? of(alter.policy().after()) : List.of();
  }

  @Override
  public List<String> data(DataStep step) {
    return step instanceof DataStep.Fill fill ? List.of(fill.expression()) : List.of();
  }

  @Override
  public List<String> view(ViewStep step) {
    if (step instanceof ViewStep.Create create) {
      return List.of(create.view().query());
    }
    if (step instanceof ViewStep.SetDefault set) {
      return of(set.column());
    }
    return step instanceof ViewStep.Replace replace ? List.of(replace.view().query()) : List.of();
  }

  @Override
  public List<String> routine(RoutineStep step) {
    if (step instanceof RoutineStep.Create create) {
      return List.of(create.routine().definition());
    }
    return step instanceof RoutineStep.Replace replace
        ? List.of(replace.routine().definition())
        : List.of();
  }

  @Override
  public List<String> trigger(TriggerStep step) {
    if (step instanceof TriggerStep.Create create) {
      return List.of(create.trigger().action());
    }
    return step instanceof TriggerStep.Replace replace
        ? List.of(replace.trigger().action())
        : List.of();
  }

  @Override
  public List<String> definition(DefinitionStep step) {
    return List.of();
  }

  @Override
  public List<String> rule(RuleStep step) {
    if (step instanceof RuleStep.Create create) {
      return List.of(create.rule().action());
    }
    return step instanceof RuleStep.Replace replace ? List.of(replace.rule().action()) : List.of();
  }

  @Override
  public List<String> privilege(PrivilegeStep step) {
    return List.of();
  }

  @Override
  public List<String> setting(SettingStep step) {
    return List.of();
  }

  @Override
  public List<String> comment(CommentStep step) {
    return List.of();
  }

  static List<String> of(Column column) {
    if (column.value() instanceof Default written) {
      return List.of(written.expression());
    }
    return column.value() instanceof Generated generated
        ? List.of(generated.expression())
        : List.of();
  }

  static List<String> of(Domain domain) {
    List<String> expressions = new ArrayList<>();
    if (domain.defaultExpression() != null) {
      expressions.add(domain.defaultExpression());
    }
    domain.checks().forEach(check -> expressions.add(check.expression()));
    return expressions;
  }

  static List<String> of(Policy policy) {
    return Stream.of(policy.using(), policy.check()).flatMap(Stream::ofNullable).toList();
  }

  static List<String> of(Constraint constraint) {
    if (constraint instanceof Check check) {
      return List.of(check.expression());
    }
    return constraint instanceof Exclusion exclusion
        ? Stream.concat(Stream.of(exclusion.elements()), Stream.ofNullable(exclusion.predicate()))
            .toList()
        : List.of();
  }

  static List<String> of(Index index) {
    List<String> expressions = new ArrayList<>();
    index.keys().stream()
        .filter(key -> key.target() instanceof OfExpression)
        .forEach(key -> expressions.add(((OfExpression) key.target()).sql()));
    if (index.predicate() != null) {
      expressions.add(index.predicate());
    }
    return expressions;
  }

  private static List<String> of(DomainClause clause) {
    if (clause instanceof DomainClause.SetDefault set) {
      return List.of(set.expression());
    }
    return clause instanceof DomainClause.AddCheck add ? of(add.check()) : List.of();
  }

  private static List<String> of(Clause clause) {
    if (clause instanceof ColumnClause.Add add) {
      return of(add.column());
    }
    if (clause instanceof AlterColumnClause.SetDefault set) {
      return List.of(set.expression());
    }
    return clause instanceof ConstraintClause.Add add ? of(add.constraint()) : List.of();
  }
}
