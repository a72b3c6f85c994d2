"""The sentences of code that has no Qt, read from its source: the engine, and what installs it.

A *template* is a sentence with names in braces where the code fills something in: ``There is no
raster in the folder {path}.`` A *part* is a text that is filled into a template. A *noun* is one
that ``count_of`` puts behind a number.

What is taken: what goes to an error, to the log or to the progress, and every text that ends like a
sentence. An expression with a condition gives one template for each of its outcomes.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("core", "training", "rs_mask_plugin/engine", "rs_mask_plugin/widgets")
_LEFT_OUT = (
    "core/reports/",
    "training/reports/comparison_report.py",
    "training/reports/evaluation_report.py",
    "training/reports/figures.py",
    "training/reports/reliability.py",
    "training/reports/run_",
    "training/run/report_content.py",
    "training/annotation/tiles_layer.py",
    "core/cli.py",
    "core/worker.py",
)
_LEFT_OUT_ENDS = ("_options.py",)
_ERRORS = {
    "UserError",
    "ParameterError",
    "OutsideError",
    "StoppedError",
    "EngineError",
    "WorkerError",
    "Failed",
}
_WHOLE = (
    "rs_mask_plugin/engine/downloads.py",
    "rs_mask_plugin/engine/exit_codes.py",
    "rs_mask_plugin/engine/install_failures.py",
    "rs_mask_plugin/widgets/model_card.py",
    "rs_mask_plugin/widgets/raster_fit.py",
    "rs_mask_plugin/widgets/training_set.py",
    "training/annotation/account.py",
    "training/calibration/fit.py",
    "training/dataset/annotation_check.py",
    "training/dataset/summary.py",
    "core/runtime/device.py",
    "training/evaluation/significance.py",
    "training/exchange/import_summary.py",
    "training/exchange/instance_labels.py",
    "training/optim/adam_sgd.py",
    "training/plan/batches.py",
    "training/plan/length.py",
    "training/plan/network.py",
    "training/plan/plan_for_set.py",
    "training/plan/samples.py",
    "training/plan/training_plan.py",
    "training/run/comparison.py",
    "training/structures/coco_shapes.py",
)
"""Modules whose every text of several words is for the user."""
_REASONS = ("error", "strerror", "first_line", "failure", "difference")  # a system's own words
_LOG = {"info": (0,), "warn": (0,), "check_stop": (0,), "progress": (2, 3), "step": (1,)}
_FOR_PROGRAMMERS = ("ValueError", "TypeError", "RuntimeError", "LookupError", "KeyError")
_QUOTED = ("core/models/card.py", "training/dataset/", "core/archive/")
_MOST = 8  # outcomes of one expression
_NUMBER = re.compile(r"[,.]?\d*[dgfe%]$|,$")
_SENTENCE = re.compile(r"^(?=.*[a-z]).*\S \S.*[.…]$", re.DOTALL)

Piece = tuple[str, str]  # ("text", what stands there) or ("value"/"number", its name)
Pieces = tuple[Piece, ...]


@dataclass
class Sentences:
    """What was found; every text once, in the order of the files.

    Attributes:
        templates: With names in braces, and the file that each stands in.
        parts: Texts that are filled in.
        nouns: Singular and plural.
    """

    templates: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    nouns: dict[tuple[str, str], str] = field(default_factory=dict)


def read_sentences(root: Path = ROOT) -> Sentences:
    """Return the sentences of all modules without Qt."""
    found = Sentences()
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(_LEFT_OUT) and not name.endswith(_LEFT_OUT_ENDS):
                _Module(ast.parse(path.read_text("utf-8")), name, found).read()
    for text in found.templates:
        found.parts.pop(text, None)
    return found


class _Module:
    """One module's texts."""

    def __init__(self, tree: ast.Module, name: str, found: Sentences) -> None:
        self._tree, self._name, self._found = tree, name, found
        self._constants = _assignments(tree.body)
        self._functions: dict[str, ast.FunctionDef] = {}
        self._scopes: dict[ast.AST, dict[str, list[ast.expr]]] = {}
        self._resolving: set[str] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                self._functions[node.name] = node

    def read(self) -> None:
        self._visit(self._tree, self._constants)

    def _visit(self, node: ast.AST, scope: dict[str, list[ast.expr]]) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue  # a docstring
            inner = scope
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                inner = {**scope, **_assignments(ast.walk(child))}
            if isinstance(child, ast.Raise) and self._is_for_programmers(child):
                continue
            if isinstance(child, ast.Call) and _name_of_call(child) == "count_of":
                continue  # its nouns are found where a sentence has it
            if isinstance(child, ast.Call):
                for expression in _messages(child):
                    self._add(expression, inner)
            if isinstance(child, (ast.JoinedStr, ast.Constant, ast.BinOp)) and _is_text(child):
                self._add_if_sentence(child, inner)
                for part in ast.walk(child):  # not its pieces, only what is filled in
                    if isinstance(part, ast.FormattedValue):
                        self._visit(part, inner)
            else:
                self._visit(child, inner)

    def _is_for_programmers(self, node: ast.Raise) -> bool:
        """Whether what is raised never reaches a user; some files' errors are quoted to them."""
        name = _name_of_call(node.exc) if isinstance(node.exc, ast.Call) else ""
        return name in _FOR_PROGRAMMERS and not self._name.startswith(_QUOTED)

    def _add(self, expression: ast.expr, scope: dict[str, list[ast.expr]]) -> None:
        for pieces in self._resolve(expression, scope, whole=True):
            text = _as_template(pieces)
            if re.search("[a-z]", re.sub(r"\{.*?\}", "", text)):
                self._found.templates.setdefault(text, self._name)

    def _add_if_sentence(self, expression: ast.expr, scope: dict[str, list[ast.expr]]) -> None:
        for pieces in self._resolve(expression, scope):
            text = _as_template(pieces)
            several_words = self._name in _WHOLE and re.search(r"^[^|]*\w,? \w[^|]*$", text)
            fixed = re.sub(r"\{.*?\}", "", text)
            for_programs = "float32" in text  # what an exported model says of its tensors
            is_said = (_SENTENCE.match(text) or several_words) and not for_programs
            if is_said and re.search("[a-z]{2}", fixed):
                self._found.templates.setdefault(text, self._name)

    def _resolve(
        self, node: ast.expr, scope: dict[str, list[ast.expr]], *, whole: bool = False
    ) -> list[Pieces]:
        """Return the outcomes of an expression; ``whole``: it is a message by itself."""
        if isinstance(node, ast.Constant):
            return [(("text", node.value),)] if isinstance(node.value, str) else [_value(node)]
        if isinstance(node, ast.JoinedStr):
            return self._product([self._inside(part, scope) for part in node.values])
        if isinstance(node, ast.IfExp):
            return _unique(
                self._resolve(node.body, scope, whole=whole)
                + self._resolve(node.orelse, scope, whole=whole)
            )
        if isinstance(node, ast.BoolOp):
            outcomes = [
                one for each in node.values for one in self._resolve(each, scope, whole=whole)
            ]
            filled = [one for one in outcomes if all(kind != "text" for kind, _ in one)]
            return _unique([*filled[:1], *(one for one in outcomes if one not in filled)])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _is_text(node):
            return self._product(
                [self._resolve(node.left, scope), self._resolve(node.right, scope)]
            )
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            for side in (node.left, node.right):
                if isinstance(side, ast.Constant) and isinstance(side.value, str):
                    return [(("text", ""),), (("text", side.value),)]
        if isinstance(node, ast.Call):
            return self._call(node, scope, whole=whole)
        if isinstance(node, ast.Subscript):
            return self._entry(node, scope)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._texts_of_name(node, scope, whole=whole)
        return [_value(node)]

    def _inside(self, node: ast.expr, scope: dict[str, list[ast.expr]]) -> list[Pieces]:
        """Return the outcomes of a part of an f-string."""
        if not isinstance(node, ast.FormattedValue):
            return self._resolve(node, scope)
        if node.format_spec is not None:
            spec = "".join(
                str(part.value)
                for part in ast.walk(node.format_spec)
                if isinstance(part, ast.Constant)
            )
            return [_value(node.value, "number" if _NUMBER.search(spec) else "value")]
        if node.conversion == ord("r"):
            return [_value(node.value)]
        outcomes = self._resolve(node.value, scope)
        named = isinstance(_collection(node.value), (ast.Name, ast.Attribute))
        if (named and len(outcomes) > 1) or len(outcomes) > 4:
            self._add_parts(outcomes)
            return [_value(node.value)]
        return outcomes

    def _entry(self, node: ast.Subscript, scope: dict[str, list[ast.expr]]) -> list[Pieces]:
        """Return the outcomes of an entry of a tuple or a dictionary, be it in a variable."""
        held = node.value
        if isinstance(held, ast.Name) and len(scope.get(held.id, [])) == 1:
            held = scope[held.id][0]
        if not isinstance(held, (ast.Dict, ast.Tuple)):
            return [_value(node)]
        entries = held.values if isinstance(held, ast.Dict) else held.elts
        outcomes = [one for entry in entries for one in self._resolve(entry, scope)]
        if held is not node.value and any(kind != "text" for one in outcomes for kind, _ in one):
            return [_value(node)]
        return _unique(outcomes)

    def _call(
        self, node: ast.Call, scope: dict[str, list[ast.expr]], *, whole: bool
    ) -> list[Pieces]:
        name = _name_of_call(node)
        if name == "count_of" and len(node.args) > 1:
            self._add_noun(node, scope)
            return [_value(node, name="count")]
        if name in ("rstrip", "lstrip", "strip", "capitalize") and isinstance(
            node.func, ast.Attribute
        ):
            return self._resolve(node.func.value, scope, whole=whole)
        if name in self._functions and name not in self._resolving:
            self._resolving.add(name)
            function = self._functions[name]
            returned = [
                one
                for part in ast.walk(function)
                if isinstance(part, ast.Return) and part.value is not None
                for one in self._resolve(part.value, {**scope, **_assignments(ast.walk(function))})
            ]
            self._resolving.discard(name)
            if whole:
                return _unique(returned) or [_value(node)]
            self._add_parts(returned)
        if name == "join" and node.args:
            self._add_listed(node.args[0], scope)
        return [_value(node)]

    def _add_listed(self, node: ast.expr, scope: dict[str, list[ast.expr]]) -> None:
        """Add what stands in a list that is joined, or in the variable that holds it."""
        lists = scope.get(node.id, []) if isinstance(node, ast.Name) else [node]
        for part in itertools.chain.from_iterable(map(ast.walk, lists)):
            if isinstance(part, (ast.JoinedStr, ast.IfExp)):
                self._add_parts(self._resolve(part, scope))
            elif isinstance(part, ast.Call) and _name_of_call(part) in self._functions:
                self._resolve(part, scope)  # adds what the function returns

    def _texts_of_name(
        self, node: ast.expr, scope: dict[str, list[ast.expr]], *, whole: bool
    ) -> list[Pieces]:
        name = node.id if isinstance(node, ast.Name) else ""
        assigned = scope.get(name, [])
        if not assigned or name in self._resolving:
            return [_value(node)]
        self._resolving.add(name)
        outcomes = _unique([one for each in assigned for one in self._resolve(each, scope)])
        self._resolving.discard(name)
        if not any(kind == "text" for pieces in outcomes for kind, _ in pieces):
            return [_value(node)]
        if len(outcomes) > _MOST:
            self._add_parts(outcomes)
            return [_value(node)]
        return outcomes

    def _product(self, outcomes: list[list[Pieces]]) -> list[Pieces]:
        while len(outcomes) and _size(outcomes) > _MOST:
            place = max(range(len(outcomes)), key=lambda each: len(outcomes[each]))
            self._add_parts(outcomes[place])
            outcomes[place] = [(("value", "what"),)]
        return _unique(
            [tuple(itertools.chain.from_iterable(each)) for each in itertools.product(*outcomes)]
        )

    def _add_parts(self, outcomes: Iterable[Pieces]) -> None:
        for pieces in outcomes:
            text = _as_template(pieces)
            fixed = re.sub(r"\{.*?\}", "", text)
            if re.search("[a-zA-Z]{2}", fixed) and not re.fullmatch("[A-Z]\\w+", text):
                self._found.parts.setdefault(text, self._name)

    def _add_noun(self, node: ast.Call, scope: dict[str, list[ast.expr]]) -> None:
        singulars = self._resolve(node.args[1], scope)
        given = [self._resolve(each, scope) for each in node.args[2:]]
        given += [self._resolve(each.value, scope) for each in node.keywords]
        plurals = given[0] if given else [(*pieces, ("text", "s")) for pieces in singulars]
        for singular, plural in zip(singulars, plurals):
            if all(kind == "text" for kind, _ in singular):
                self._found.nouns.setdefault(
                    (_as_template(singular), _as_template(plural)), self._name
                )


def _messages(call: ast.Call) -> Iterator[ast.expr]:
    """Give those arguments of a call that are shown to the user."""
    name = _name_of_call(call)
    places: tuple[int, ...] = ()
    if name in ("WeightSource", "WeightsReport"):  # say what came from where
        places = (0,)
    elif name in _ERRORS or (name.endswith("Error") and len(call.args) > 1):
        places = (0, 1)
    elif name in _LOG and isinstance(call.func, ast.Attribute):
        places = _LOG[name]
    elif name in ("Result", "Message", "partial"):
        places = (1,) if name == "Message" else ()
    for place in places:
        if place < len(call.args):
            yield call.args[place]
    if places or name in ("Result", "Progress", "measure", "sum_up"):
        for keyword in call.keywords:
            if keyword.arg in ("text", "hint", "unit"):
                yield keyword.value


def _name_of_call(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _assignments(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """Return what is assigned to each name."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _assign(target, node.value, found)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr, ast.AugAssign)):
            value = node.value
            if value is not None:
                _assign(node.target, value, found)
    return found


def _assign(target: ast.expr, value: ast.expr, found: dict[str, list[ast.expr]]) -> None:
    if isinstance(target, ast.Name):
        found.setdefault(target.id, []).append(value)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, its_value in zip(target.elts, value.elts):
            _assign(one, its_value, found)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.IfExp):
        _assign(target, value.body, found)
        _assign(target, value.orelse, found)


def _collection(node: ast.expr) -> ast.expr:
    """Return what an entry is taken out of, or the expression itself."""
    return node.value if isinstance(node, ast.Subscript) else node


def _value(node: ast.expr, kind: str = "value", name: str = "") -> Pieces:
    name = name or _name_of(node)
    return ((kind, "reason" if name in _REASONS else name),)


def _name_of(node: ast.expr) -> str:
    """Return a word for what an expression gives."""
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Attribute):
        return node.attr.strip("_").lower()
    if isinstance(node, ast.Subscript):
        return _name_of(node.value)
    if isinstance(node, ast.Call):
        name = _name_of_call(node).strip("_").lower()
        if name == "len":
            return "number"
        if name == "join":
            return "list"
        if name in ("str", "int", "float", "max", "min", "round", "sorted", "abs") and node.args:
            return _name_of(node.args[0])
        return name or "value"
    if isinstance(node, ast.BinOp):
        return _name_of(node.left)
    if isinstance(node, ast.Constant):
        return "value"
    return "value"


def _as_template(pieces: Pieces) -> str:
    """Return a text with names in braces, each name once; ``#`` marks a number."""
    text, names = "", set()
    for kind, what in pieces:
        if kind == "text":
            text += re.sub(r"\{([^{}]*[^{}\w][^{}]*)\}", r"(\1)", what)
            continue
        name, number = what, 2
        while name in names:
            name, number = f"{what}_{number}", number + 1
        names.add(name)
        text += f"{{{name}#}}" if kind == "number" else f"{{{name}}}"
    return text


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and any(
            _is_text(side) for side in (node.left, node.right)
        )
    return isinstance(node, ast.JoinedStr)


def _size(outcomes: list[list[Pieces]]) -> int:
    size = 1
    for each in outcomes:
        size *= max(1, len(each))
    return size


def _unique(outcomes: list[Pieces]) -> list[Pieces]:
    return list(dict.fromkeys(outcomes))
