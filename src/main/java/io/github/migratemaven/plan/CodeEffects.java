package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.View;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the steps of views, routines, triggers, rules and definitions make and end. */
final class CodeEffects {

  private CodeEffects() {}

  static Effects view(ViewStep step) {
    ObjectName view = ObjectName.relation(step.subject());
    return step.accept(
        new ViewStep.Visitor<>() {
          @Override
          public Effects create(ViewStep.Create create) {
            return Effects.making(view);
          }

          @Override
          public Effects begin(ViewStep.Begin begin) {
            return Effects.beginning(view, typesOf(begin.view()));
          }

          @Override
          public Effects hollow(ViewStep.Hollow hollow) {
            return Effects.hollowing(view, typesOf(hollow.view()));
          }

          @Override
          public Effects replace(ViewStep.Replace replace) {
            return Effects.making(view);
          }

          @Override
          public Effects setOptions(ViewStep.SetOptions set) {
            return Effects.needing(view);
          }

          @Override
          public Effects setDefault(ViewStep.SetDefault set) {
            return Effects.changing(
                ObjectName.valueOf(new ColumnName(set.view(), set.column().name())));
          }

          @Override
          public Effects keep(ViewStep.Keep keep) {
            return Effects.needing(view);
          }

          @Override
          public Effects drop(ViewStep.Drop drop) {
            return Effects.ending(view);
          }
        });
  }

  static Effects routine(RoutineStep step) {
    return step.accept(
        new RoutineStep.Visitor<>() {
          @Override
          public Effects create(RoutineStep.Create create) {
            return Effects.making(create.routine().name().object());
          }

          @Override
          public Effects begin(RoutineStep.Begin begin) {
            return Effects.beginning(begin.routine().name().object(), Set.of());
          }

          @Override
          public Effects hollow(RoutineStep.Hollow hollow) {
            return Effects.hollowing(hollow.routine().name().object(), Set.of());
          }

          @Override
          public Effects replace(RoutineStep.Replace replace) {
            return Effects.making(replace.routine().name().object());
          }

          @Override
          public Effects drop(RoutineStep.Drop drop) {
            return Effects.ending(drop.routine().name().object());
          }
        });
  }

  static Effects trigger(TriggerStep step) {
    return step.accept(
        new TriggerStep.Visitor<>() {
          @Override
          public Effects create(TriggerStep.Create create) {
            return Effects.making(create.trigger().object());
          }

          @Override
          public Effects replace(TriggerStep.Replace replace) {
            return Effects.making(replace.trigger().object());
          }

          @Override
          public Effects fire(TriggerStep.Fire fire) {
            return Effects.needing(fire.trigger().object());
          }

          @Override
          public Effects drop(TriggerStep.Drop drop) {
            return Effects.ending(drop.trigger().object());
          }
        });
  }

  static Effects rule(RuleStep step) {
    return step.accept(
        new RuleStep.Visitor<>() {
          @Override
          public Effects create(RuleStep.Create create) {
            return Effects.making(create.rule().object());
          }

          @Override
          public Effects replace(RuleStep.Replace replace) {
            return Effects.making(replace.rule().object());
          }

          @Override
          public Effects apply(RuleStep.Apply apply) {
            return Effects.needing(apply.rule().object());
          }

          @Override
          public Effects drop(RuleStep.Drop drop) {
            return Effects.ending(drop.rule().object());
          }
        });
  }

  static Effects definition(DefinitionStep step) {
    ObjectName object = step.definition().object();
    return step.accept(
        new DefinitionStep.Visitor<>() {
          @Override
          public Effects begin(DefinitionStep.Begin begin) {
            return Effects.beginning(object, Set.of());
          }

          @Override
          public Effects create(DefinitionStep.Create create) {
            return Effects.making(object);
          }

          @Override
          public Effects alter(DefinitionStep.Alter alter) {
            return Effects.changing(object);
          }

          @Override
          public Effects comment(DefinitionStep.Comment comment) {
            return Effects.needing(object);
          }

          @Override
          public Effects drop(DefinitionStep.Drop drop) {
            return Effects.ending(object);
          }

          @Override
          public Effects dropWith(DefinitionStep.DropWith drop) {
            Effects effects = new Effects();
            effects.gone().add(object);
            effects.gone().add(drop.function());
            return effects;
          }
        });
  }

  /** The type of a column may be that of a table's rows. */
  private static Set<ObjectName> typesOf(View view) {
    return view.columns().stream()
        .map(column -> column.type().element())
        .flatMap(type -> Stream.of(ObjectName.type(type), ObjectName.relation(type)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
