package io.github.migratemaven.source.prisma.model;

import java.util.List;
import java.util.Optional;

/**
 * All models and enums of a schema.
 *
 * @param datasource the database that it is for
 * @param previews the preview features that its generators name
 * @param models in the order of the files
 * @param enums in the order of the files
 */
public record DataModel(
    Datasource datasource, List<String> previews, List<Model> models, List<EnumDefinition> enums) {

  public DataModel {
    previews = List.copyOf(previews);
    models = List.copyOf(models);
    enums = List.copyOf(enums);
  }

  /** The model of a name. */
  public Optional<Model> model(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst();
  }

  /** The enum of a name. */
  public Optional<EnumDefinition> enumeration(String name) {
    return enums.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
