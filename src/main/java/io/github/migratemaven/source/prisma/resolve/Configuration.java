package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.Datasource;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Property;
import java.util.List;
import java.util.Optional;

/**
 * What datasource and generators say.
 *
 * @param previews the preview features that are on
 */
record Configuration(Datasource datasource, List<String> previews) {

  Configuration {
    previews = List.copyOf(previews);
  }

  static Configuration of(List<Block> blocks, Findings findings) {
    List<Block.Config> configs =
        blocks.stream()
            .filter(Block.Config.class::isInstance)
            .map(Block.Config.class::cast)
            .toList();
    return new Configuration(
        DatasourceResolver.resolve(of(configs, Block.ConfigKind.DATASOURCE), findings),
        of(configs, Block.ConfigKind.GENERATOR).stream()
            .flatMap(each -> new GeneratorResolver(each, findings).previews().stream())
            .toList());
  }

  private static List<Block.Config> of(List<Block.Config> configs, Block.ConfigKind kind) {
    return configs.stream().filter(each -> each.kind() == kind).toList();
  }

  /** What a key of a block is set to. */
  static Optional<Expression> value(Block.Config config, String key) {
    return config.properties().stream()
        .filter(property -> property.name().text().equals(key))
        .findFirst()
        .map(Property::value);
  }
}
