# Of facts.sh: exceptions, names with hexadecimal values, the table of facts.  The last line says how many were compared.
BEGIN { FS = "[\t ]+" }

# Strings of digits, as numbers of awk are not exact beyond 2^53.
function hex(text,   i, n, digits, out, carry, d) {
	if (substr(text, 1, 1) == "-")
		return sprintf("%08x", 4294967296 + (text + 0))
	if (length(text) < 10)
		return sprintf("%x", text + 0)
	out = ""
	while (text != "") {
		carry = 0
		n = ""
		for (i = 1; i <= length(text); i++) {
			d = carry * 10 + substr(text, i, 1)
			n = n int(d / 16)
			carry = d % 16
		}
		out = substr("0123456789abcdef", carry + 1, 1) out
		sub(/^0+/, "", n)
		text = n
	}
	return out
}

# On the machine; "" where the constant is not there.
function value_on(which, value, exceptions,   n, parts, i, pair, who, j, m) {
	if (exceptions != "-") {
		n = split(exceptions, parts, " ")
		for (i = 1; i <= n; i++) {
			split(parts[i], pair, "=")
			m = split(pair[1], who, "+")
			for (j = 1; j <= m; j++)
				if (who[j] == which || (which == "arm64" && who[j] == "aarch64") ||
				    (which == "amd64" && who[j] == "x86_64"))
					value = pair[2]
		}
	}
	return value == "???" || value == "-" ? "" : value
}

# The machines of MIPS have the directions of a request elsewhere, which tells what was made with _IO.
function is_request(value, mips,   direction, rest) {
	value += 0
	if (value <= 0 || value >= 4294967296)
		return 0
	direction = int(value / 1073741824)
	if (direction == 3)
		return value < 4294901760 && int(value / 256) % 256 && int(value / 65536) % 16384
	rest = value % 1073741824
	return mips != "" && mips + 0 == rest + (direction == 0 ? 536870912 : direction == 1 ? 2147483648 : 1073741824)
}

FILENAME ~ /\.except$/ {
	if ($1 != "" && $1 !~ /^#/)
		except[$1] = 1
	next
}

FILENAME !~ /constants\.tsv$/ {
	have[$1] = have[$1] " " $2
	next
}

/^#/ { next }

{
	split($0, columns, "\t")
	name = columns[1]
	if (name in except)
		next
	value = value_on(machine, columns[2], columns[3])
	if (value == "")
		next
	if (name in have) {
		wanted = hex(value)
		n = split(have[name], values, " ")
		right = 0
		for (i = 1; i <= n; i++) {
			short = length(values[i]) > 8 ? substr(values[i], length(values[i]) - 7) : values[i]
			right += values[i] == wanted || (substr(value, 1, 1) == "-" && short == wanted)
			# What is negative may be so in 32 or in 64 bits.
			right += wanted == "ffffffff" values[i]
		}
		if (!right)
			print name ": " have[name] " here, " wanted " there"
		compared++
	} else if (machine != "-" && is_request(value, value_on("mips64le", columns[2], columns[3]))) {
		print name ": the request " hex(value) " has no name"
	}
}

END { print compared " names" }
