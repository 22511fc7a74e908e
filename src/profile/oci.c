/* OCI seccomp profiles: read, and written.
 *
 * https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp.  Docker's have
 * more: `archMap` in place of `architectures`, and rules that hold only for some machines or for
 * containers with some capabilities
 * (`includes`, `excludes`). */
#include "oci.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include "buf.h"
#include "desc.h"
#include "util.h"

static const char *const actions[OCI_ACTION_COUNT] = {
	[OCI_KILL] = "SCMP_ACT_KILL",
	[OCI_KILL_THREAD] = "SCMP_ACT_KILL_THREAD",
	[OCI_KILL_PROCESS] = "SCMP_ACT_KILL_PROCESS",
	[OCI_TRAP] = "SCMP_ACT_TRAP",
	[OCI_ERRNO] = "SCMP_ACT_ERRNO",
	[OCI_TRACE] = "SCMP_ACT_TRACE",
	[OCI_NOTIFY] = "SCMP_ACT_NOTIFY",
	[OCI_LOG] = "SCMP_ACT_LOG",
	[OCI_ALLOW] = "SCMP_ACT_ALLOW",
};

static const char *const ops[OCI_OP_COUNT] = {
	[OCI_NE] = "SCMP_CMP_NE",
	[OCI_LT] = "SCMP_CMP_LT",
	[OCI_LE] = "SCMP_CMP_LE",
	[OCI_EQ] = "SCMP_CMP_EQ",
	[OCI_GE] = "SCMP_CMP_GE",
	[OCI_GT] = "SCMP_CMP_GT",
	[OCI_MASKED_EQ] = "SCMP_CMP_MASKED_EQ",
};

/* The architectures of our ABIs, and what Docker calls them where it says for which a rule is. */
static const struct {
	const char *name, *docker;
} arches[ABI_COUNT] = {
	[ABI_X86_64] = { "SCMP_ARCH_X86_64", "amd64" },
	[ABI_I386] = { "SCMP_ARCH_X86", "x86" },
	[ABI_X32] = { "SCMP_ARCH_X32", "x32" },
	[ABI_AARCH64] = { "SCMP_ARCH_AARCH64", "arm64" },
	[ABI_ARM] = { "SCMP_ARCH_ARM", "arm" },
	[ABI_RISCV64] = { "SCMP_ARCH_RISCV64", "riscv64" },
};

/* The capabilities of a container that Docker was not told to give others. */
static const char *const docker_capabilities[] = {
	"CAP_CHOWN",   "CAP_DAC_OVERRIDE", "CAP_FSETID",	   "CAP_FOWNER",      "CAP_MKNOD",
	"CAP_NET_RAW", "CAP_SETGID",	   "CAP_SETUID",	   "CAP_SETFCAP",     "CAP_SETPCAP",
	"CAP_KILL",    "CAP_SYS_CHROOT",   "CAP_NET_BIND_SERVICE", "CAP_AUDIT_WRITE",
};

static char wrong[200];

const char *oci_action_name(enum oci_action action)
{
	return actions[action];
}

struct oci_rule *oci_add(struct oci *p, enum oci_action action)
{
	if (p->count == p->cap)
		p->rules = xgrow(p->rules, &p->cap, sizeof(*p->rules));
	p->rules[p->count] = (struct oci_rule){ .action = action, .abis = D_ALL_ABIS };
	return &p->rules[p->count++];
}

void oci_name(struct oci_rule *rule, const char *name)
{
	if (rule->count == rule->cap)
		rule->names = xgrow(rule->names, &rule->cap, sizeof(*rule->names));
	rule->names[rule->count++] = xstrdup(name);
}

void oci_free(struct oci *p)
{
	for (uint32_t i = 0; i < p->count; i++) {
		for (uint32_t n = 0; n < p->rules[i].count; n++)
			free(p->rules[i].names[n]);
		free(p->rules[i].names);
		free(p->rules[i].args);
	}
	free(p->rules);
	*p = (struct oci){ 0 };
}

/* ---- Reading ---------------------------------------------------------------- */

static bool refuse(const char *what, const char *word)
{
	snprintf(wrong, sizeof(wrong), "%s: '%.80s'", what, word ? word : "");
	return false;
}

static bool take_action(const json_t *json, enum oci_action *ret)
{
	const char *text = json_string_value(json);

	for (unsigned i = 0; text && i < OCI_ACTION_COUNT; i++)
		if (!strcmp(actions[i], text)) {
			*ret = i;
			return true;
		}
	return refuse("no such action", text);
}

/* Those of our ABIs that it names; what else there is does not concern us. */
static unsigned abi_of_name(const char *name)
{
	for (unsigned i = 0; name && i < ABI_COUNT; i++)
		if (!strcmp(arches[i].name, name))
			return 1u << i;
	return 0;
}

static unsigned take_arches(const json_t *list)
{
	unsigned abis = 0;
	size_t i;
	json_t *name;

	json_array_foreach(list, i, name) abis |= abi_of_name(json_string_value(name));
	return abis;
}

static unsigned take_arch_map(const json_t *list)
{
	unsigned abis = 0;
	size_t i;
	json_t *entry;

	json_array_foreach(list, i, entry)
	{
		abis |= abi_of_name(json_string_value(json_object_get(entry, "architecture")));
		abis |= take_arches(json_object_get(entry, "subArchitectures"));
	}
	return abis;
}

/* An errno, or what a tracer is told: 16 bits of the filter's answer. */
static unsigned take_error(const json_t *json, unsigned otherwise)
{
	json_int_t v = json_integer_value(json);

	return json_is_integer(json) && v >= 0 && v <= 0xffff ? (unsigned)v : otherwise;
}

static bool take_arg(const json_t *json, struct oci_arg *ret)
{
	const char *op = json_string_value(json_object_get(json, "op"));
	const json_t *index = json_object_get(json, "index");
	unsigned i = 0;

	if (!json_is_integer(index) || json_integer_value(index) < 0 ||
	    json_integer_value(index) > 5)
		return refuse("no such argument", "index");
	while (i < OCI_OP_COUNT && (!op || strcmp(ops[i], op) != 0))
		i++;
	if (i == OCI_OP_COUNT)
		return refuse("no such comparison", op);
	*ret = (struct oci_arg){
		.index = (unsigned)json_integer_value(index),
		.op = i,
		.value = (uint64_t)json_integer_value(json_object_get(json, "value")),
		.value_two = (uint64_t)json_integer_value(json_object_get(json, "valueTwo")),
	};
	return true;
}

static bool take_args(struct oci_rule *rule, const json_t *list)
{
	size_t i;
	json_t *arg;

	if (json_array_size(list) > OCI_ARGS_MAX)
		return refuse("too many conditions", "args");
	rule->args = xcalloc(json_array_size(list) + 1, sizeof(*rule->args));
	json_array_foreach(list, i,
			   arg) if (!take_arg(arg, &rule->args[rule->arg_count++])) return false;
	return true;
}

static bool is_docker_capability(const char *name)
{
	for (size_t i = 0; name && i < countof(docker_capabilities); i++)
		if (!strcmp(docker_capabilities[i], name))
			return true;
	return false;
}

/* Docker's conditions: the ABIs of a list; whether all, or any, of its capabilities are there. */
static unsigned docker_arches(const json_t *list)
{
	unsigned abis = 0;
	size_t i;
	json_t *name;

	json_array_foreach(list, i,
			   name) for (unsigned a = 0; a < ABI_COUNT;
				      a++) if (json_is_string(name) &&
					       !strcmp(arches[a].docker, json_string_value(name)))
		abis |= 1u << a;
	return abis;
}

static size_t docker_held(const json_t *list)
{
	size_t i, held = 0;
	json_t *name;

	json_array_foreach(list, i, name) held += is_docker_capability(json_string_value(name));
	return held;
}

static unsigned take_conditions(const json_t *includes, const json_t *excludes)
{
	const json_t *caps = json_object_get(includes, "caps"),
		     *list = json_object_get(includes, "arches");
	unsigned abis = D_ALL_ABIS;

	if (json_array_size(list))
		abis = docker_arches(list);
	if (docker_held(caps) < json_array_size(caps) ||
	    docker_held(json_object_get(excludes, "caps")))
		abis = 0;
	return abis & ~docker_arches(json_object_get(excludes, "arches"));
}

static bool take_rule(struct oci *p, const json_t *json, size_t *names)
{
	const json_t *list = json_object_get(json, "names"), *one = json_object_get(json, "name");
	struct oci_rule *rule = oci_add(p, OCI_ALLOW);
	size_t i;
	json_t *name;

	rule->error = take_error(json_object_get(json, "errnoRet"), EPERM);
	rule->abis = take_conditions(json_object_get(json, "includes"),
				     json_object_get(json, "excludes"));
	*names += json_array_size(list) + 1;
	if (*names > OCI_NAMES_MAX)
		return refuse("too many names", "names");
	json_array_foreach(list, i, name)
	{
		if (!json_is_string(name))
			return refuse("a call's name is no string", "names");
		oci_name(rule, json_string_value(name));
	}
	if (json_is_string(one)) /* of old */
		oci_name(rule, json_string_value(one));
	if (!rule->count)
		return refuse("a rule without calls", "names");
	return take_action(json_object_get(json, "action"), &rule->action) &&
	       take_args(rule, json_object_get(json, "args"));
}

static bool take_profile(struct oci *p, const json_t *json)
{
	const json_t *list = json_object_get(json, "architectures"),
		     *map = json_object_get(json, "archMap"),
		     *rules = json_object_get(json, "syscalls");
	size_t i, names = 0;
	json_t *rule;

	if (!json_is_object(json))
		return refuse("no object", "");
	/* A whole config.json has it inside. */
	if (json_is_object(json_object_get(json, "linux")))
		return take_profile(p, json_object_get(json_object_get(json, "linux"), "seccomp"));
	if (!take_action(json_object_get(json, "defaultAction"), &p->action))
		return false;
	p->error = take_error(json_object_get(json, "defaultErrnoRet"), EPERM);
	p->abis = take_arches(list) | take_arch_map(map);
	if (!json_array_size(list) && !json_array_size(map))
		p->abis = D_ALL_ABIS;
	if (json_array_size(rules) > OCI_RULES_MAX)
		return refuse("too many rules", "syscalls");
	json_array_foreach(rules, i, rule) if (!take_rule(p, rule, &names)) return false;
	return true;
}

const char *oci_parse(struct oci *ret, const char *text, size_t len)
{
	json_error_t error;
	json_t *json = json_loadb(text, len, 0, &error);
	bool good = false;

	*ret = (struct oci){ 0 };
	if (json)
		good = take_profile(ret, json);
	else
		snprintf(wrong, sizeof(wrong), "line %d: %.150s", error.line, error.text);
	json_decref(json);
	return good ? NULL : wrong;
}

/* ---- Writing ---------------------------------------------------------------- */

static json_t *arg_json(const struct oci_arg *arg)
{
	json_t *json =
		json_pack("{s:i, s:I}", "index", (int)arg->index, "value", (json_int_t)arg->value);

	if (arg->op == OCI_MASKED_EQ)
		json_object_set_new(json, "valueTwo", json_integer((json_int_t)arg->value_two));
	json_object_set_new(json, "op", json_string(ops[arg->op]));
	return json;
}

static json_t *rule_json(const struct oci_rule *rule)
{
	json_t *json = json_object(), *names = json_array(), *args = json_array();

	for (uint32_t i = 0; i < rule->count; i++)
		json_array_append_new(names, json_string(rule->names[i]));
	for (unsigned i = 0; i < rule->arg_count; i++)
		json_array_append_new(args, arg_json(&rule->args[i]));
	json_object_set_new(json, "names", names);
	json_object_set_new(json, "action", json_string(actions[rule->action]));
	if (rule->arg_count)
		json_object_set(json, "args", args);
	json_decref(args);
	return json;
}

bool oci_write(const struct oci *p, FILE *out)
{
	json_t *json = json_object(), *list = json_array(), *rules = json_array();
	bool good;

	for (unsigned i = 0; i < ABI_COUNT; i++)
		if (p->abis & 1u << i)
			json_array_append_new(list, json_string(arches[i].name));
	for (uint32_t i = 0; i < p->count; i++)
		json_array_append_new(rules, rule_json(&p->rules[i]));
	json_object_set_new(json, "defaultAction", json_string(actions[p->action]));
	json_object_set_new(json, "architectures", list);
	json_object_set_new(json, "syscalls", rules);
	good = !json_dumpf(json, out, JSON_INDENT(2) | JSON_PRESERVE_ORDER) &&
	       fputc('\n', out) != EOF;
	json_decref(json);
	return good;
}
