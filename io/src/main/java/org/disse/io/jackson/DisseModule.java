package org.disse.io.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.io.EntryJson;
import org.disse.io.ReadResult;
import org.disse.io.WriteOptions;
import org.disse.knowledge.KnowledgeBase;
import org.disse.knowledge.Sections;
import org.jspecify.annotations.Nullable;

/**
 * Lets a host's {@code ObjectMapper} of Jackson 2 read and write knowledge bases and entries, by
 * the same field tables as {@link DisseJson}; reports it writes only. For Jackson 3 there is {@code
 * org.disse.io.jackson3.DisseModule}.
 *
 * <p>Found by {@code ObjectMapper.findAndRegisterModules()} on the class path; on the module path
 * register it, and in Spring Boot 3 declare it as a bean. What the host set for its own classes
 * (naming, inclusion, unknown properties, default typing) does not change the format; layout and
 * what counts as JSON are the host's. A text that is refused gives a {@code
 * MismatchedInputException}, which hosts answer with 400; its cause is a {@link DisseReadException}
 * with all findings.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new DisseModule());
 * Mechanism mechanism = mapper.readValue(text, Mechanism.class);
 * String json = mapper.writeValueAsString(mechanism);
 * }</pre>
 *
 * <p>Needs jackson-databind, which {@code disse-io} does not bring along.
 */
public final class DisseModule extends Module {
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
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return isReadable(type.getRawClass()) ? reader(type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isReadable(type);
    }

    private JsonDeserializer<?> reader(Class<?> type) {
      return type == KnowledgeBase.class
          ? new Reader<>(KnowledgeBase.class, json::tryRead)
          : entryReader(type.asSubclass(Entry.class));
    }

    private <T extends Entry> JsonDeserializer<T> entryReader(Class<T> type) {
      return new Reader<>(type, json.entries(type)::tryRead);
    }
  }

  private interface Reading<T> {
    ReadResult<T> read(JsonParser parser) throws IOException;
  }

  private static final class Reader<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Reading<T> reading;

    Reader(Class<T> type, Reading<T> reading) {
      this.type = type;
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return reading.read(parser).orThrow();
      } catch (DisseReadException e) {
        MismatchedInputException refused =
            MismatchedInputException.from(parser, type, String.valueOf(e.getMessage()));
        refused.initCause(e);
        throw refused;
      }
    }

    /** The format has no place for the host's type ids. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public Class<T> handledType() {
      return type;
    }
  }

  private final class Writers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      if (KnowledgeBase.class.isAssignableFrom(raw)) {
        return new Writer<KnowledgeBase>(json::write);
      }
      if (Entry.class.isAssignableFrom(raw)) {
        return new Writer<Entry>(EntryJson::write);
      }
      return raw == Report.class ? new Writer<Report>(DisseModule::write) : null;
    }
  }

  /** Event by event: a host's tree takes no text. */
  private static void write(Report report, JsonGenerator generator) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(COMPACT.toText(report))) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator generator) throws IOException;
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Writing<T> writing;

    Writer(Writing<T> writing) {
      this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      writing.write(value, generator);
    }

    /** The format has no place for the host's type ids. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      writing.write(value, generator);
    }
  }
}
