/* Values as alerts print them. */
#include "value.h"

#include <arpa/inet.h>
#include <string.h>
#include "buf.h"
#include "json_value.h"

static void put_ip(struct buf *b, const struct value *v)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(v->ip.v6 ? AF_INET6 : AF_INET, v->ip.bytes, text, sizeof(text));
	buf_str(b, text);
	if (v->type == VALUE_NET && v->ip.prefix < (v->ip.v6 ? 128 : 32))
		buf_printf(b, "/%u", v->ip.prefix);
}

void value_text(struct buf *b, const struct value *v)
{
	if (v->list) {
		buf_char(b, '(');
		for (uint32_t i = 0; i < v->count; i++) {
			if (i)
				buf_char(b, ',');
			value_text(b, &v->items[i]);
		}
		buf_char(b, ')');
		return;
	}
	switch (v->type) {
	case VALUE_TEXT:
	case VALUE_BYTES:
	case VALUE_ANY:
		buf_put(b, v->text, v->len);
		break;
	case VALUE_BOOL:
		buf_str(b, v->u ? "true" : "false");
		break;
	case VALUE_INT:
		buf_dec(b, v->i);
		break;
	case VALUE_UINT:
	case VALUE_PORT:
		buf_udec(b, v->u);
		break;
	default:
		put_ip(b, v);
		break;
	}
}

void value_json(struct buf *b, const struct value *v)
{
	static struct buf text;

	if (v->list) {
		buf_char(b, '[');
		for (uint32_t i = 0; i < v->count; i++) {
			if (i)
				buf_char(b, ',');
			value_json(b, &v->items[i]);
		}
		buf_char(b, ']');
		return;
	}
	switch (v->type) {
	case VALUE_BOOL:
	case VALUE_INT:
	case VALUE_UINT:
	case VALUE_PORT:
		value_text(b, v);
		break;
	default:
		text.len = 0;
		value_text(&text, v);
		json_put_string(b, text.p, text.len);
		break;
	}
}
