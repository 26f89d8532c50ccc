# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: templates.py FOLDER DATA

Holds each template.json below FOLDER and its parameter files against DATA's schemas, as they are
and with the parameters filled in, and template.bicep against template.json: Debian has no Bicep
compiler, so the Bicep has to be, letter by letter, what the template says.
"""
import copy
import json
import pathlib
import re
import sys

import jsonschema

TYPES = {"string": str, "array": list}


def filled(node, values):
    """The node with each plain reference to a parameter replaced by its value."""
    if isinstance(node, dict):
        return {key: filled(value, values) for key, value in node.items()}
    if isinstance(node, list):
        return [filled(value, values) for value in node]
    named = re.fullmatch(r"\[parameters\('(\w+)'\)\]", node) if isinstance(node, str) else None
    return values[named[1]] if named else node


def check_values(template, given):
    """Every parameter, of its type and among the allowed values; none besides."""
    declared = template["parameters"]
    assert declared.keys() == given.keys(), f"{sorted(declared)} are not {sorted(given)}"
    for name, parameter in declared.items():
        value = given[name]["value"]
        assert isinstance(value, TYPES[parameter["type"]]), f"{name} is no {parameter['type']}"
        allowed = parameter.get("allowedValues")
        assert not allowed or value in allowed, f"{name}: {value} is not allowed"


def bicep_value(expression, symbols):
    """An expression of a template, as Bicep writes it."""
    inner = re.fullmatch(r"\[(.*)\]", expression)[1]
    if inner in symbols:
        return symbols[inner] + ".id"
    return re.sub(r"parameters\('(\w+)'\)", r"\1", inner)


def bicep_of(template, symbols):
    lines = ["targetScope = 'subscription'", ""]
    for name, parameter in template["parameters"].items():
        if "allowedValues" in parameter:
            lines += ["@allowed(["]
            lines += [f"  '{value}'" for value in parameter["allowedValues"]]
            lines += ["])"]
        lines.append(f"param {name} {parameter['type']}")
    ids = {}
    for resource, symbol in zip(template["resources"], symbols, strict=True):
        kind = resource["type"]
        # Bicep reads what to wait for out of the reference.
        for other in resource.get("dependsOn", []):
            assert other[1:-1] in ids, f"{other} is no resource before it"
        lines += ["", f"resource {symbol} '{kind}@{resource['apiVersion']}' = {{"]
        lines += [f"  name: {bicep_value(resource['name'], {})}", "  properties: {"]
        for name, value in resource["properties"].items():
            lines.append(f"    {name}: {bicep_value(value, ids)}")
        lines += ["  }", "}"]
        ids[f"subscriptionResourceId('{kind}', {resource['name'][1:-1]})"] = symbol
    return "\n".join(lines) + "\n"


def main():
    folder, data = (pathlib.Path(argument) for argument in sys.argv[1:])
    schemas = {}
    for name in ("template", "parameters"):
        schema = json.loads((data / f"{name}.schema.json").read_text())
        jsonschema.Draft4Validator.check_schema(schema)
        schemas[name] = jsonschema.Draft4Validator(schema)
    checked = 0
    for path in sorted(folder.glob("*/template.json")):
        template = json.loads(path.read_text())
        schemas["template"].validate(template)
        for parameters in sorted(path.parent.glob("parameters-*.json")):
            given = json.loads(parameters.read_text())
            schemas["parameters"].validate(given)
            check_values(template, given["parameters"])
            values = {name: one["value"] for name, one in given["parameters"].items()}
            deployed = copy.deepcopy(template)
            deployed["resources"] = filled(template["resources"], values)
            schemas["template"].validate(deployed)
            checked += 1
        bicep = path.with_suffix(".bicep").read_text()
        expected = bicep_of(template, re.findall(r"^resource (\w+) ", bicep, re.MULTILINE))
        assert bicep == expected, f"{path}: the Bicep is not the template:\n{expected}"
    print(f"{checked} parameter files")
    sys.exit(0 if checked else 1)


main()
