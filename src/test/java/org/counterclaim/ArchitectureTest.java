package org.counterclaim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import org.counterclaim.history.Write;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The house rules: which room may know which, one door for writing, nothing open by accident. */
@AnalyzeClasses(packages = "org.counterclaim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The rooms from the ground up; a room knows only rooms of the floors below its own. Some are not built yet. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("time", "quote", "fetch", "document", "web"),
            List.of("history"),
            List.of("access"),
            List.of("party", "event"),
            List.of("question", "source"),
            List.of("claim", "intake"),
            List.of("judgement"),
            List.of("compare", "suggest", "search"),
            List.of("digest", "reading"),
            List.of("timeline"),
            List.of("transfer", "api", "example", "reading"),
            List.of("desk"));

    private static final List<Class<? extends Annotation>> RULES_OF_ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class, PermissionsAllowed.class);

    @ArchTest
    static final ArchRule rooms_knowOnlyTheFloorsBelow = classes()
            .should(new ArchCondition<>("depend only on rooms of the floors below their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !allowed(type, dependency.getTargetClass()))
                            .map(Dependency::getDescription)
                            .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
                }
            });

    @ArchTest
    static final ArchRule rooms_areAllKnown = classes()
            .that(describe("live in a room", type -> !room(type).isEmpty()))
            .should(be(describe("on a floor", type -> floor(room(type)) >= 0)));

    @ArchTest
    static final ArchRule rooms_haveNoCycles =
            slices().matching("org.counterclaim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pages_areNobodyElsesToCall = classes()
            .that()
            .haveSimpleNameEndingWith("Pages")
            .or()
            .haveSimpleNameEndingWith("Desk")
            .should(new OnlyKnownInTheirRoom());

    /** A form that rooms share is public and lies in a room below them. */
    @ArchTest
    static final ArchRule forms_areNobodyElsesToCall_unlessPublic = classes()
            .that()
            .haveSimpleNameEndingWith("Form")
            .and()
            .areNotPublic()
            .should(new OnlyKnownInTheirRoom());

    @ArchTest
    static final ArchRule entityManager_isUsedInPluralsOnly =
            noClasses().that(areNot(plural())).should().dependOnClassesThat(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule panacheWrites_areCalledInThePluralItself = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("persist.*|delete.*|update|flush"))
                    .and(targetOwner(assignableTo(PanacheRepositoryBase.class).or(assignableTo(PanacheQuery.class))))
                    .and(describe("from outside the plural", call -> !call.getTargetOwner()
                            .equals(outermost(call.getOriginOwner())))));

    @ArchTest
    static final ArchRule doors_areMethodsOfPlurals = methods()
            .that()
            .areAnnotatedWith(Write.class)
            .or()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(plural().or(describe(
                    "steps through several plurals",
                    type -> type.isAnnotatedWith(ApplicationScoped.class) && !type.isAnnotatedWith(Path.class))));

    @ArchTest
    static final ArchRule doors_areOnMethods = noClasses()
            .that()
            .areNotAnnotations()
            .and()
            .areNotAnnotatedWith(Interceptor.class)
            .should()
            .beAnnotatedWith(Write.class)
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_keepTheirStateToThemselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(MappedSuperclass.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule routes_stateWhoMayTakeThem = methods()
            .that(describe("are routes", ArchitectureTest::route))
            .should(be(describe("annotated with who may call them", ArchitectureTest::statesItsRule)));

    @ArchTest
    static final ArchRule routes_standOnPublicMethodsOfPages = methods()
            .that(describe("are routes", ArchitectureTest::route))
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule fields_areNotInjected =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule time_isNotToldByOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Timestamp)");

    @ArchTest
    static final ArchRule now_isAskedOfTheClock = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis"))
                    .and(target(describe(
                            "without a clock",
                            member -> member instanceof CodeUnitCallTarget call
                                    && call.getRawParameterTypes().isEmpty()))));

    @ArchTest
    static final ArchRule console_isLeftToTheLog_butForTheStart =
            noClasses().that().doNotBelongToAnyOf(Counterclaim.class).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule log_isOne = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    private static boolean allowed(JavaClass from, JavaClass to) {
        var mine = room(from);
        var theirs = room(to);
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs) || floor(theirs) < floor(mine);
    }

    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }

    /** The room a type lives in; empty for the house itself and for what others wrote. */
    private static String room(JavaClass type) {
        var parts = type.getBaseComponentType().getPackageName().split("\\.");
        var ours = parts.length > 2 && parts[0].equals("org") && parts[1].equals("counterclaim");
        return ours ? parts[2] : "";
    }

    private static DescribedPredicate<JavaClass> plural() {
        return describe("plurals", type -> outermost(type).isAssignableTo(PanacheRepositoryBase.class));
    }

    private static DescribedPredicate<JavaClass> areNot(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean route(JavaMethod method) {
        var routed = method.isAnnotatedWith(Path.class) || method.isMetaAnnotatedWith(HttpMethod.class);
        return routed && method.getOwner().isAnnotatedWith(Path.class);
    }

    private static boolean statesItsRule(JavaMethod method) {
        return RULES_OF_ACCESS.stream().anyMatch(method::isAnnotatedWith);
    }

    /** Other rooms do not depend on the type, nor on what is nested in it. */
    private static final class OnlyKnownInTheirRoom extends ArchCondition<JavaClass> {
        private OnlyKnownInTheirRoom() {
            super("be known in their own room only");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesToSelf().stream()
                    .filter(dependency -> !room(dependency.getOriginClass()).equals(room(type)))
                    .map(Dependency::getDescription)
                    .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
        }
    }
}
