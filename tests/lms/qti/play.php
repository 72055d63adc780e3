<?php
/**
 * Plays items and tests in qti-sdk, the engine of TAO: `QTI_SDK_DIR=… php play.php FOLDER < plays`.
 *
 * A line is a play: the file, then what is answered, each `IDENTIFIER=value,value`, percent-encoded; of a test,
 * `ITEM.IDENTIFIER=…`, also of items that aren't drawn. Its answer is a line of outcomes in the same form, or `!` and why it couldn't be played.
 */
declare(strict_types=1);

use qtism\common\datatypes\files\FileSystemFileManager;
use qtism\common\enums\BaseType;
use qtism\common\enums\Cardinality;
use qtism\data\AssessmentItem;
use qtism\data\storage\Utils as Storage;
use qtism\data\storage\xml\filesystem\FilesystemInterface;
use qtism\data\storage\xml\XmlCompactDocument;
use qtism\data\storage\xml\XmlDocument;
use qtism\runtime\common\MultipleContainer;
use qtism\runtime\common\OrderedContainer;
use qtism\runtime\common\OutcomeVariable;
use qtism\runtime\common\ResponseVariable;
use qtism\runtime\common\State;
use qtism\runtime\common\Utils as Values;
use qtism\runtime\tests\AssessmentItemSession;
use qtism\runtime\tests\SessionManager;

error_reporting(E_ALL & ~E_DEPRECATED);
set_error_handler(function (int $level, string $said) {
    if (!(error_reporting() & $level)) {
        return false;
    }
    throw new ErrorException($said);
});
spl_autoload_register(function (string $class): void {
    $file = getenv('QTI_SDK_DIR') . '/src/' . strtr($class, '\\', '/') . '.php';
    if (str_starts_with($class, 'qtism\\') && is_file($file)) {
        require $file;
    }
});

/** Files are read from the disk; the library that qti-sdk would use isn't needed for that. */
class Disk implements FilesystemInterface
{
    public function read(string $url)
    {
        return file_get_contents($url);
    }

    public function write(string $url, string $content): bool
    {
        throw new Exception("Nothing is written: $url");
    }
}

$folder = $argv[1];

/** The value of a declaration's type that texts say; an empty answer is NULL. */
function value(array $texts, $declaration)
{
    $type = $declaration->getBaseType();
    $values = array_map(
        fn (string $text) => Values::valueToRuntime(Storage::stringToDatatype($text, $type), $type),
        $texts
    );
    return match ($declaration->getCardinality()) {
        Cardinality::SINGLE => $values[0] ?? null,
        Cardinality::MULTIPLE => new MultipleContainer($type, $values),
        Cardinality::ORDERED => new OrderedContainer($type, $values),
    };
}

/** What is answered in an item; whatever isn't keeps what the session begins with. */
function responses($item, array $given): State
{
    $state = new State();
    foreach ($item->getResponseDeclarations() as $declaration) {
        $identifier = $declaration->getIdentifier();
        if (!isset($given[$identifier])) {
            continue;
        }
        $variable = ResponseVariable::createFromDataModel($declaration);
        $variable->setValue(value($given[$identifier], $declaration));
        $state->setVariable($variable);
        unset($given[$identifier]);
    }
    if ($given) {
        throw new Exception('No response is called ' . implode(', ', array_keys($given)));
    }
    return $state;
}

function texts($value): array
{
    if ($value === null) {
        return [];
    }
    $values = is_iterable($value) ? iterator_to_array($value, false) : [$value];
    return array_map(fn ($one) => match (true) {
        method_exists($one, 'getValue') && is_bool($one->getValue()) => $one->getValue() ? 'true' : 'false',
        method_exists($one, 'getValue') => (string)$one->getValue(),
        default => (string)$one,
    }, $values);
}

function outcomes(iterable $variables, string $before = ''): array
{
    $lines = [];
    foreach ($variables as $variable) {
        if ($variable instanceof OutcomeVariable && $variable->getIdentifier() !== 'completionStatus') {
            $values = implode(',', array_map('rawurlencode', texts($variable->getValue())));
            $lines[] = $before . $variable->getIdentifier() . '=' . $values;
        }
    }
    return $lines;
}

function document(string $path): XmlDocument
{
    static $read = [];
    if (!isset($read[$path])) {
        $document = new XmlDocument();
        $document->setFilesystem(new Disk());
        $document->load($path, true);
        $read[$path] = $document;
    }
    return $read[$path];
}

function playItem(AssessmentItem $item, array $given): array
{
    $session = new AssessmentItemSession($item);
    $session->beginItemSession();
    $session->beginAttempt();
    $session->endAttempt(responses($item, $given));
    return outcomes($session);
}

function playTest(string $path, array $given): array
{
    $test = XmlCompactDocument::createFromXmlAssessmentTestDocument(document($path))->getDocumentComponent();
    $session = (new SessionManager(new FileSystemFileManager()))->createAssessmentTestSession($test);
    $session->beginTestSession();
    $lines = [];
    while ($session->isRunning()) {
        $ref = $session->getCurrentAssessmentItemRef();
        $identifier = $ref->getIdentifier();
        $session->beginAttempt();
        $session->endAttempt(responses($ref, $given[$identifier] ?? []));
        $lines = [...$lines, ...outcomes($session->getCurrentAssessmentItemSession(), "$identifier.")];
        unset($given[$identifier]);
        $session->moveNext();
    }
    foreach ($test->getOutcomeDeclarations() as $declaration) {
        $lines = [...$lines, ...outcomes([$session->getVariable($declaration->getIdentifier())])];
    }
    return $lines;
}

while (($line = fgets(STDIN)) !== false) {
    try {
        $parts = explode(' ', trim($line));
        $path = $folder . '/' . rawurldecode(array_shift($parts));
        $component = document($path)->getDocumentComponent();
        $given = [];
        foreach ($parts as $part) {
            [$identifier, $values] = explode('=', $part, 2);
            $values = $values === '' ? [] : array_map('rawurldecode', explode(',', $values));
            if ($component instanceof AssessmentItem) {
                $given[$identifier] = $values;
            } else {
                [$item, $response] = explode('.', $identifier, 2);
                $given[$item][$response] = $values;
            }
        }
        $lines = $component instanceof AssessmentItem ? playItem($component, $given) : playTest($path, $given);
        echo implode(' ', $lines), "\n";
    } catch (Throwable $error) {
        $why = $error->getMessage() . ($error->getPrevious() ? ': ' . $error->getPrevious()->getMessage() : '');
        echo '! ', strtr($why, "\n", ' '), "\n";
    }
}
