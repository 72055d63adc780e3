/*
 * Plays items and tests in JQTI+, the engine of QTIWorks and, in a version of its own, of OpenOLAT:
 * `java -cp JQTIPLUS Play.java FOLDER < plays`. Lines are those of play.php.
 *
 * What its validation says, errors and warnings, is an answer that begins with `!`, too; but for the advice that
 * identifiers have at most 32 characters, which ours, the same in every package of a lesson, don't follow.
 */
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.ac.ed.ph.jqtiplus.SimpleJqtiFacade;
import uk.ac.ed.ph.jqtiplus.notification.Notification;
import uk.ac.ed.ph.jqtiplus.notification.NotificationLevel;
import uk.ac.ed.ph.jqtiplus.notification.NotificationRecorder;
import uk.ac.ed.ph.jqtiplus.state.ItemProcessingMap;
import uk.ac.ed.ph.jqtiplus.resolution.RootNodeLookup;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionController;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.running.TestPlanner;
import uk.ac.ed.ph.jqtiplus.state.TestProcessingMap;
import uk.ac.ed.ph.jqtiplus.running.TestSessionController;
import uk.ac.ed.ph.jqtiplus.running.TestSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.state.ItemSessionState;
import uk.ac.ed.ph.jqtiplus.state.TestPlan;
import uk.ac.ed.ph.jqtiplus.state.TestPlanNode;
import uk.ac.ed.ph.jqtiplus.state.TestSessionState;
import uk.ac.ed.ph.jqtiplus.types.Identifier;
import uk.ac.ed.ph.jqtiplus.types.ResponseData;
import uk.ac.ed.ph.jqtiplus.types.StringResponseData;
import uk.ac.ed.ph.jqtiplus.validation.AssessmentObjectValidationResult;
import uk.ac.ed.ph.jqtiplus.validation.ItemValidationResult;
import uk.ac.ed.ph.jqtiplus.validation.TestValidationResult;
import uk.ac.ed.ph.jqtiplus.value.ListValue;
import uk.ac.ed.ph.jqtiplus.value.SingleValue;
import uk.ac.ed.ph.jqtiplus.value.Value;
import uk.ac.ed.ph.jqtiplus.xmlutils.locators.FileResourceLocator;

public class Play {
    private static final SimpleJqtiFacade JQTI = new SimpleJqtiFacade();
    private static final FileResourceLocator FILES = new FileResourceLocator();
    private static final Map<URI, ItemProcessingMap> ITEMS = new HashMap<>();
    private static final Map<URI, TestProcessingMap> TESTS = new HashMap<>();

    private static class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader plays = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = plays.readLine(); line != null; line = plays.readLine()) {
            String answer;
            try {
                String[] parts = line.trim().split(" ");
                URI file = folder.resolve(decode(parts[0])).toUri();
                answer = String.join(" ", play(file, given(Arrays.asList(parts).subList(1, parts.length))));
            } catch (IOException | RuntimeException why) {
                answer = "! " + (why instanceof Refused ? "" : why.getClass().getSimpleName() + " ") + why.getMessage();
            }
            out.println(answer.replace('\n', ' '));
        }
    }

    private static Map<String, List<String>> given(List<String> parts) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String part : parts) {
            int at = part.indexOf('=');
            String values = part.substring(at + 1);
            given.put(part.substring(0, at), values.isEmpty() ? List.of()
                    : Arrays.stream(values.split(",", -1)).map(Play::decode).collect(Collectors.toList()));
        }
        return given;
    }

    private static List<String> play(URI file, Map<String, List<String>> given) throws IOException {
        if (!ITEMS.containsKey(file) && !TESTS.containsKey(file)) read(file);
        return ITEMS.containsKey(file) ? playItem(ITEMS.get(file), given) : playTest(TESTS.get(file), given);
    }

    private static void read(URI file) throws IOException {
        if (Files.readString(Path.of(file)).contains("<assessmentTest")) {
            TestValidationResult test = JQTI.loadResolveAndValidateTest(FILES, file);
            refuse(test, test.getResolvedAssessmentTest().getRootNodeLookup());
            TESTS.put(file, JQTI.buildTestProcessingMap(test));
        } else {
            ItemValidationResult item = JQTI.loadResolveAndValidateItem(FILES, file);
            refuse(item, item.getResolvedAssessmentItem().getRootNodeLookup());
            ITEMS.put(file, JQTI.buildItemProcessingMap(item));
        }
    }

    private static void refuse(AssessmentObjectValidationResult<?> result, RootNodeLookup<?> read) {
        if (!read.wasSuccessful()) throw new Refused("unreadable: " + read.getBadResourceException());
        List<Notification> said = new ArrayList<>(result.getModelValidationErrors());
        said.addAll(result.getModelValidationWarnings());
        said.removeIf(one -> one.getMessage().contains("no more than 32 characters"));
        if (!said.isEmpty())
            throw new Refused("not valid: " + said.stream()
                    .map(one -> one.getNotificationLevel() + " " + one.getQtiNode().getQtiClassName() + ": " + one.getMessage())
                    .collect(Collectors.joining("; ")));
    }

    private static List<String> playItem(ItemProcessingMap item, Map<String, List<String>> given) {
        ItemSessionState state = new ItemSessionState();
        ItemSessionController controller =
                JQTI.createItemSessionController(new ItemSessionControllerSettings(), item, state);
        NotificationRecorder recorder = new NotificationRecorder(NotificationLevel.WARNING);
        controller.addNotificationListener(recorder);
        Date now = new Date(0);
        controller.initialize(now);
        controller.performTemplateProcessing(now);
        controller.enterItem(now);
        controller.bindResponses(now, responses(given));
        bound(state);
        controller.commitResponses(now);
        controller.performResponseProcessing(now);
        said(recorder);
        return outcomes("", state.getOutcomeValues());
    }

    private static List<String> playTest(TestProcessingMap test, Map<String, List<String>> given) {
        TestPlan plan = new TestPlanner(test).generateTestPlan();
        TestSessionState state = new TestSessionState(plan);
        TestSessionController controller =
                JQTI.createTestSessionController(new TestSessionControllerSettings(), test, state);
        NotificationRecorder recorder = new NotificationRecorder(NotificationLevel.WARNING);
        controller.addNotificationListener(recorder);
        Date now = new Date(0);
        controller.initialize(now);
        controller.enterTest(now);
        List<String> lines = new ArrayList<>();
        for (TestPlanNode part = controller.enterNextAvailableTestPart(now); part != null;
                part = controller.enterNextAvailableTestPart(now)) {
            for (TestPlanNode item : part.searchDescendants(TestPlanNode.TestNodeType.ASSESSMENT_ITEM_REF)) {
                String identifier = item.getIdentifier().toString();
                Map<String, List<String>> own = new TreeMap<>();
                given.forEach((name, values) -> {
                    if (name.startsWith(identifier + ".")) own.put(name.substring(identifier.length() + 1), values);
                });
                controller.selectItemNonlinear(now, item.getKey());
                controller.handleResponsesToCurrentItem(now, responses(own));
                ItemSessionState itemState = state.getItemSessionStates().get(item.getKey());
                bound(itemState);
                lines.addAll(outcomes(identifier + ".", itemState.getOutcomeValues()));
            }
            controller.endCurrentTestPart(now);
        }
        controller.exitTest(now);
        said(recorder);
        lines.addAll(outcomes("", state.getOutcomeValues()));
        return lines;
    }

    private static Map<Identifier, ResponseData> responses(Map<String, List<String>> given) {
        Map<Identifier, ResponseData> responses = new HashMap<>();
        given.forEach((name, values) -> responses.put(Identifier.parseString(name), new StringResponseData(values)));
        return responses;
    }

    private static void bound(ItemSessionState state) {
        if (!state.getUnboundResponseIdentifiers().isEmpty())
            throw new Refused("unbound: " + state.getUnboundResponseIdentifiers());
        if (!state.getInvalidResponseIdentifiers().isEmpty())
            throw new Refused("invalid: " + state.getInvalidResponseIdentifiers());
    }

    private static void said(NotificationRecorder recorder) {
        if (!recorder.getNotifications().isEmpty())
            throw new Refused("at play: " + recorder.getNotifications().stream()
                    .map(one -> one.getNotificationLevel() + " " + one.getMessage())
                    .collect(Collectors.joining("; ")));
    }

    private static List<String> outcomes(String before, Map<Identifier, Value> outcomes) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(outcomes).forEach((identifier, value) -> {
            List<String> texts = new ArrayList<>();
            if (value instanceof ListValue) for (SingleValue one : (ListValue) value) texts.add(encode(one.toQtiString()));
            else if (!value.isNull()) texts.add(encode(value.toQtiString()));
            lines.add(before + identifier + "=" + String.join(",", texts));
        });
        return lines;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
