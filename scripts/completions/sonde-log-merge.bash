# bash completion of sonde-log-merge: what files are called without the PID behind the last dot.
# shellcheck shell=bash
_sonde_log_merge()
{
	local cur=${COMP_WORDS[COMP_CWORD]}
	COMPREPLY=()
	[ "$COMP_CWORD" -eq 1 ] || return 0
	case $cur in
	-*) mapfile -t COMPREPLY < <(compgen -W '--help' -- "$cur") ;;
	*) mapfile -t COMPREPLY < <({
		compgen -f -- "$cur" | sed -n 's/\.[0-9][0-9]*$//p'
		compgen -d -S / -- "$cur"
	} | sort -u) ;;
	esac
	case ${COMPREPLY[*]} in */) compopt -o nospace ;; esac
}

complete -F _sonde_log_merge sonde-log-merge
