package dev.onex.index;

import dev.onex.outline.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads what a class file says of its type; code and debugging information are skipped. */
final class ClassFileReader extends ClassVisitor {

  private static final int API = Opcodes.ASM9;
  private static final int HEADER =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
  private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int NOT_INHERITED = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

  /**
   * A class that is a member of another; the name that it has there, and what it may be used by.
   */
  private record Member(String outer, String simpleName, int access) {}

  private final Map<String, Member> members = new HashMap<>();
  private final List<Integer> methods = new ArrayList<>();
  private final List<String> superNames = new ArrayList<>();
  private final Set<String> localNames = new HashSet<>();
  private String name = "";
  private int access;
  private int typeParameters;

  private ClassFileReader() {
    super(API);
  }

  /**
   * The type of a class file.
   *
   * @return empty if it is none, of another name, too new, or a local or anonymous class
   */
  static Optional<ClassFileType> read(byte[] classFile, String internalName) {
    ClassFileReader reader = new ClassFileReader();
    try {
      new ClassReader(classFile).accept(reader, HEADER);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // ASM says so when it is given something else, or a class file from the future.
      return Optional.empty();
    }
    boolean asked = reader.name.equals(internalName) && !reader.localNames.contains(internalName);
    return asked ? Optional.of(reader.type()) : Optional.empty();
  }

  private ClassFileType type() {
    Member self = members.get(name);
    Set<String> memberTypes = new HashSet<>();
    members.forEach(
        (inner, member) -> {
          if (member.outer.equals(name) && (member.access & VISIBLE) != 0) {
            memberTypes.add(member.simpleName);
          }
        });
    int visibility = self == null ? access : self.access;
    return new ClassFileType(
        qualified(name),
        kind(),
        typeParameters,
        self != null && (self.access & Opcodes.ACC_STATIC) == 0,
        superNames.stream().map(this::qualified).toList(),
        (visibility & VISIBLE) != 0,
        memberTypes,
        methods.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Which dollars of a name stand for a dot only the class file knows. */
  private String qualified(String internalName) {
    Member member = members.get(internalName);
    return member == null
        ? internalName.replace('/', '.')
        : qualified(member.outer) + "." + member.simpleName;
  }

  private Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return Kind.ANNOTATION;
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return Kind.INTERFACE;
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return Kind.ENUM;
    }
    return (access & Opcodes.ACC_RECORD) != 0 ? Kind.RECORD : Kind.CLASS;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    this.name = name;
    this.access = access;
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    if (superName != null && !isInterface) {
      superNames.add(superName);
    }
    superNames.addAll(List.of(interfaces));
    if (signature != null) {
      new SignatureReader(signature)
          .accept(
              new SignatureVisitor(API) {
                @Override
                public void visitFormalTypeParameter(String parameter) {
                  typeParameters++;
                }
              });
    }
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String simpleName, int innerAccess) {
    if (outer == null || simpleName == null) {
      localNames.add(inner);
    } else {
      members.put(inner, new Member(outer, simpleName, innerAccess));
    }
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int methodAccess,
      String method,
      String descriptor,
      @Nullable String signature,
      String[] exceptions) {
    if ((methodAccess & NOT_INHERITED) == 0) {
      methods.add(SourceType.methodKey(method, Type.getArgumentCount(descriptor)));
    }
    return null;
  }
}
