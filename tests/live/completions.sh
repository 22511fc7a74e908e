#!/bin/bash
# The completions, loaded and asked in the shells they are for: options, their values, sets, calls, processes with their
# names, files, the command and what it completes itself.
# shellcheck disable=SC2016,SC2317 # for other shells; the loop calls them
set -u
: "${SONDE:?}" "${SRCDIR:?}"
if [ ! -f "${BUILDDIR:?}/completions/sonde.bash" ]; then
	echo 'skip completions (not built)'
	exit 0
fi
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
touch zebra-file
mkdir zebra-folder home
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_CACHE_HOME=$work/home TERM=xterm
# A process that is easy to find.
cp "$(command -v sleep)" zebra-proc
./zebra-proc 300 &
sleeper=$!
trap 'kill $sleeper; rm -rf "$work"' EXIT
until grep -q zebra /proc/$sleeper/comm 2>/dev/null; do sleep 0.01; done

# Each asks for a line: one candidate a line, what is said of it behind a tab.

ask_bash() {
	bash --norc --noprofile -c '
. "$1"
compopt() { :; }
# As readline splits them: at "=", too.
read -ra words <<<"${2//=/ = }"
case $2 in *[\ =]) words+=("") ;; esac
COMP_WORDS=("${words[@]}") COMP_CWORD=$((${#words[@]} - 1)) COMP_LINE=$2 COMP_POINT=${#2} COMP_TYPE=63 COMPREPLY=()
_sonde
printf "%s\n" "${COMPREPLY[@]}"' bash "$BUILDDIR/completions/sonde.bash" "$1" | sed -E 's/^([0-9]+) /\1\t/'
}

ask_fish() {
	fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$BUILDDIR/completions/sonde.fish" "$1"
}

# Its completion system works in the line editor alone: one in a terminal of its own, that asks about all lines as it
# begins, and writes down what would be offered.
cat >"$work/home/.zshrc" <<'Z'
stty columns 120 rows 40
PROMPT= fpath=($FOLDER $fpath)
autoload -Uz compinit && compinit -u -D
compadd() {
	local -a hits said
	local i
	for ((i = 1; i <= $#; i++)); do
		case ${@[i]} in
		-|--) break ;;
		-[OAD]*) builtin compadd "$@"; return ;; # asks, and does not offer
		-*d) said=("${(@P)@[i+1]}") ;;
		esac
	done
	builtin compadd -A hits -D said "$@"
	for ((i = 1; i <= $#hits; i++)); do
		print -r -- ${hits[i]}$'\t'${said[i]-} >>$ANSWER
	done
	builtin compadd "$@"
}
ask() {
	_main_complete
	compstate[list]='' compstate[insert]='' # nothing is shown, nor asked
}
zle -C ask complete-word ask
zle-line-init() {
	local line
	for line in ${(f)"$(<$LINES_ASKED)"}; do
		print -r -- "> $line" >>$ANSWER
		BUFFER=$line CURSOR=$#line
		zle ask
	done
	BUFFER=exit
	zle .accept-line
}
zle -N zle-line-init
Z
cat >ask.zsh <<'Z'
zmodload zsh/zpty
zpty z zsh -d -i
while zpty -r z; do :; done >/dev/null
Z
ask_zsh() {
	if [ ! -f answer ]; then
		: >answer
		cut -f2 asked >lines
		LINES_ASKED=$work/lines FOLDER=$BUILDDIR/completions ANSWER=$work/answer ZDOTDIR=$work/home HISTFILE='' timeout 120 zsh -f ask.zsh
	fi
	awk -v "line=> $1" '/^> / { on = $0 == line; next } on' answer
}

# What is new in each candidate: behind the last "=" or ",", as some shells offer the whole word and some its end.
ends() { cut -f1 | sed -E 's/ $//; s/(.)=$/\1/; s/^.*[=,!]//' | grep -v '^$' | LC_ALL=C sort -u | paste -sd' '; }

# What is asked: that these and no others are offered, or among others one that fits.
cat >asked <<A
offers	sonde --fol	--follow-forks
offers	sonde --summary-b	--summary-by
among	sonde -	^-f(\$|[[:space:]])
among	sonde -	^--secontext
offers	sonde -X 	abbrev raw verbose
offers	sonde --format=	json text
offers	sonde --quiet=at	attach
offers	sonde --quiet=exit,at	attach
offers	sonde --secontext=	all full mismatch none
offers	sonde --summary-by=p	path pid
offers	sonde -U calls,p	p50 p90 p99
offers	sonde -e trace=%fi	%file
offers	sonde -e clos	close close_range
offers	sonde -e trace=openat,clos	close close_range
offers	sonde --trace=openat,clos	close close_range
offers	sonde --trace=!clos	close close_range
offers	sonde -e inject=openat,clos	close close_range
offers	sonde -e epoll_pw	epoll_pwait epoll_pwait2
offers	sonde -e status=un	unavailable unfinished
offers	sonde -e status=failed,un	unavailable unfinished
offers	sonde -e signal=SIGUS	SIGUSR1 SIGUSR2
offers	sonde -e quiet=attach,ex	exit
offers	sonde -e kvm=	vcpu vcpu+
offers	sonde --where=proc.na	proc.name
among	sonde -p 	^ *${sleeper}[[:space:]].*zebra-proc
among	sonde --attach=	^(--attach=)? *${sleeper}[[:space:]].*zebra-proc
among	sonde -p 1,	^(1,)? *${sleeper}[[:space:]].*zebra-proc
among	sonde --name=zebra	zebra-proc
among	sonde -u ro	^root
offers	sonde -o zebra-fi	zebra-file
offers	sonde --output=zebra-fi	zebra-file
among	sonde -P zebra-fo	^zebra-folder
among	sonde -f unsha	^unshare
among	sonde -f cat zebra-f	^zebra-file
offers	sonde --baseline=ru	runc
offers	sonde --explain=clos	close close_range
A

for shell in bash zsh fish; do
	if ! command -v $shell >/dev/null; then
		echo "skip completions: $shell (it is not installed)"
		continue
	fi
	while IFS=$'\t' read -r how line wanted; do
		"ask_$shell" "$line" >offered </dev/null
		if [ "$how" = offers ]; then
			same "completions: $shell: $line" "$(ends <offered)" "$wanted"
		else
			check "completions: $shell: $line, $wanted" has offered "$wanted"
		fi
	done <asked
done
exit $bad
