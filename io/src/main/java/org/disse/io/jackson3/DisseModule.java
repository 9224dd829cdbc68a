package org.disse.io.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.io.ReadResult;
import org.disse.io.WriteOptions;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.Trees;
import org.disse.io.json.Jackson3Output;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.Sections;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a host's {@code JsonMapper} of Jackson 3 read and write knowledge bases and entries, by the
 * same field tables as {@link DisseJson}; reports it writes only. For Jackson 2 there is {@code
 * org.disse.io.jackson.DisseModule}, and both give the same bytes.
 *
 * <p>Found by {@code JsonMapper.builder().findAndAddModules()} on the class path, and so by Spring
 * Boot 4; on the module path add it. What the host set for its own classes (naming, inclusion,
 * unknown properties, default typing) does not change the format; layout and what counts as JSON
 * are the host's. A text that is refused gives a {@code MismatchedInputException}, which hosts
 * answer with 400; its cause is a {@link DisseReadException} with all findings.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DisseModule()).build();
 * Mechanism mechanism = mapper.readValue(text, Mechanism.class);
 * String json = mapper.writeValueAsString(mechanism);
 * }</pre>
 *
 * <p>Needs jackson-databind 3, which {@code disse-io} does not bring along.
 */
public final class DisseModule extends JacksonModule {
  private static final DisseJson COMPACT = DisseJson.strict().with(WriteOptions.onOneLine());

  private final DisseJson json;

  /** The module with the strict preset. */
  public DisseModule() {
    this(DisseJson.strict());
  }

  /**
   * The module with another preset, checks or limits.
   *
   * @param json how to read
   */
  public DisseModule(DisseJson json) {
    this.json = json;
  }

  @Override
  public String getModuleName() {
    return DisseModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers());
    context.addDeserializers(new Readers());
  }

  /** Whether an object of the class tells by itself in which section it stands. */
  private static boolean isReadable(Class<?> type) {
    return type == KnowledgeBase.class
        || (Entry.class.isAssignableFrom(type)
            && Sections.of(type.asSubclass(Entry.class)).size() == 1);
  }

  private final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return isReadable(type.getRawClass()) ? reader(type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isReadable(type);
    }

    private ValueDeserializer<?> reader(Class<?> type) {
      return type == KnowledgeBase.class
          ? new Reader<>(KnowledgeBase.class, json::tryRead)
          : entryReader(type.asSubclass(Entry.class));
    }

    private <T extends Entry> ValueDeserializer<T> entryReader(Class<T> type) {
      return new Reader<>(type, json.entries(type)::tryRead);
    }
  }

  private interface Reading<T> {
    ReadResult<T> read(HostParser parser) throws IOException;
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Reading<T> reading;

    Reader(Class<T> type, Reading<T> reading) {
      this.type = type;
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return reading.read(new HostParser(parser)).orThrow();
      } catch (DisseReadException e) {
        MismatchedInputException refused =
            MismatchedInputException.from(parser, type, String.valueOf(e.getMessage()));
        refused.initCause(e);
        throw refused;
      } catch (IOException e) {
        throw JacksonIOException.construct(e, parser);
      }
    }

    /** The format has no place for the host's type ids. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }

    @Override
    public Class<T> handledType() {
      return type;
    }
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      Class<?> raw = type.getRawClass();
      if (KnowledgeBase.class.isAssignableFrom(raw)) {
        return new Writer<KnowledgeBase>(
            (base, generator) -> DocumentWriter.writeDocument(base, new Jackson3Output(generator)));
      }
      if (Entry.class.isAssignableFrom(raw)) {
        return new Writer<Entry>(
            (entry, generator) -> DocumentWriter.writeEntry(entry, new Jackson3Output(generator)));
      }
      return raw == Report.class
          ? new Writer<Report>(
              (report, generator) ->
                  new Jackson3Output(generator).any(Trees.parse(COMPACT.toText(report))))
          : null;
    }
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator generator);
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Writing<T> writing;

    Writer(Writing<T> writing) {
      this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      try {
        writing.write(value, generator);
      } catch (UncheckedIOException e) {
        throw JacksonIOException.construct(e.getCause(), generator);
      }
    }

    /** The format has no place for the host's type ids. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }
}
