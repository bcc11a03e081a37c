/** The two pages that anyone may read: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Cómo transcurre una sesión',
  heading: 'Cómo transcurre una sesión',
  lead: 'Un grupo Balint mira una sola cosa: lo que pasa entre profesional y paciente. Alguien cuenta un encuentro que le sigue rondando; el resto imagina en voz alta, y quien lo contó escucha.',
  steps: [
    {
      name: 'Llegada',
      text: 'Usted abre su enlace, indica el nombre que llevará su silla y lee las reglas. La coordinación deja entrar a las personas una por una.',
      room: 'Nadie en la sala le ve ni le oye antes de que le dejen entrar.',
    },
    {
      name: 'Apertura',
      text: 'La coordinación dice cómo se reparte el tiempo y cuándo termina. Algunos grupos empiezan con una palabra de cada persona; puede decir «paso».',
    },
    {
      name: 'Búsqueda del caso',
      text: '¿A quién le ronda alguien por la cabeza? Puede ser algo inacabado. No se señala a nadie.',
      room: 'Puede decir discretamente a la coordinación que quizá tenga un caso. Nadie más lo ve.',
    },
    {
      name: 'Relato del caso',
      text: 'Quien presenta lo cuenta de memoria, a su manera, sin notas y sin prisa.',
    },
    {
      name: 'Preguntas aclaratorias',
      text: 'Solo lo que necesite para poder imaginarlo. Lo demás queda para la imaginación.',
    },
    {
      name: 'Aparte',
      text: 'Quien presenta deja el círculo, va al asiento junto a la ventana y escucha. Nadie le pregunta nada. Quien presenta elige si su imagen queda en el borde, se apaga o se oculta al grupo.',
      room: 'Desde aquí no se puede oír a quien presenta, pase lo que pase. El servidor no transmite nada, y ninguna página lo reproduce.',
    },
    {
      name: 'Trabajo del grupo',
      text: 'El resto del grupo dice lo que imagina y siente, desde el lugar de paciente y desde el de profesional. Ni consejos ni diagnósticos. El silencio forma parte.',
      room: 'Si la coordinación abre la pizarra, se pueden poner en ella tarjetas breves. Al final desaparecen.',
    },
    {
      name: 'Regreso al círculo',
      text: 'Quien presentó vuelve al círculo, con una respuesta o sin ella, y tiene la última palabra si la quiere.',
      room: 'El micrófono de quien presentó solo puede volver a abrirlo la propia persona.',
    },
    {
      name: 'Cierre',
      text: 'El grupo se detiene, sin respuesta. Puede quedarse un momento, para que no acabe con un clic.',
      room: 'La pizarra se borra. Cuando la coordinación cierra la sala, esta se olvida de sí misma, y cada persona puede llevarse una constancia.',
    },
  ],
  variants:
    'Este es el orden habitual. Algunos grupos no se apartan del círculo, toman dos casos o empiezan el trabajo con una ronda de imágenes. La coordinación lo elige al abrir la sala, y es ella quien pasa de fase, no un reloj.',
  roomDoes: 'En la sala',
  yours: {
    heading: 'Lo que está en sus manos',
    list: [
      'Su micrófono y su cámara. La coordinación puede cerrarle el micrófono; abrir uno u otra, solo usted.',
      '«Ha entrado alguien» cierra ambos al instante y dice al grupo por qué.',
      '«Avisar a la coordinación» dice discretamente que necesita un momento, que debe salir o que quiere ayuda técnica.',
      'Su silla. Si se corta su conexión, queda reservada, y usted vuelve a ella.',
    ],
  },
  need: {
    heading: 'Lo que necesita',
    list: [
      'Un lugar privado con la puerta cerrada, y auriculares.',
      'Un navegador actual. No hay nada que instalar.',
      'Una pantalla grande, o una tableta, si es posible: en un teléfono los rostros se ven pequeños.',
    ],
  },
  make: 'Abrir una sala',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Para la coordinación',
  heading: 'Para la coordinación',
  lead: 'La sala sostiene el encuadre para que usted pueda sostener al grupo. El paso de una fase a otra lo da siempre usted; la palabra, los lugares, la pizarra y las indicaciones acompañan.',
  parts: [
    {
      heading: 'Antes',
      list: [
        'Abra la sala y envíe los enlaces como suele escribir a su grupo. No se pueden volver a crear: cópielos primero.',
        'Su puerta se abre veinte minutos antes; la del grupo, diez. Encuéntrese con la cocoordinación y acuerden quién hace qué.',
        'En línea se trabaja bien con entre seis y ocho integrantes. El círculo admite catorce sillas, incluidas las de la coordinación.',
        'Para un grupo que vuelve a reunirse, elija semanal, quincenal o mensual: un enlace por persona sirve para todas las fechas.',
      ],
    },
    {
      heading: 'En la puerta',
      list: [
        'Ve quién espera, por el nombre que da cada persona. Si un nombre ya está en la sala, queda señalado.',
        'Deje entrar a las personas una por una o a todas a la vez; haga volver a alguien a la puerta sin que se anuncie al grupo; cierre la puerta con llave.',
        'Si retira de la sala a alguien que vino con un enlace común, se le ofrece enseguida un nuevo enlace de integrantes. El anterior deja de valer.',
        'Quien observa entra solo cuando cada integrante presente ha dicho que sí en privado. Usted sabe «todo el grupo» o «no todo el grupo», nunca quién.',
        'Si solo hay una persona para responder, «no todo el grupo» tiene nombre de todos modos. Espere con la pregunta hasta que haya más en la sala.',
      ],
    },
    {
      heading: 'En el atril',
      list: [
        'Un solo paso adelante. A su lado: atrás, omitir, ir a, segundo caso, pausa, más minutos.',
        'El reloj es solo suyo. Nada termina por sí solo, salvo al cabo de seis horas.',
        'Tarjetas con frases para cada fase y para lo que suele encontrarse quien coordina.',
        'Señales privadas de quien presenta y de integrantes. Pregunte en privado a cualquiera: ¿podemos seguir?',
        'Notas entre coordinación y cocoordinación, si las ha dejado activadas. Se le dice al grupo que existen. Están selladas y al final desaparecen.',
      ],
    },
    {
      heading: 'Aparte',
      list: [
        'Desde ese paso no se puede oír a quien presenta, ni recargando la página, ni con una segunda pestaña, ni tras un corte de conexión, hasta que la coordinación le haga volver.',
        'El segundo caso, el cierre y la charla de la coordinación esperan hasta entonces.',
        'Usted ve las señales de quien presenta: necesita una pausa, está bien, querría volver.',
      ],
    },
    {
      heading: 'Cuando se corta una conexión',
      list: [
        'La silla queda reservada. Para volver a ella no hay que pasar por la puerta.',
        'Si se corta la de quien presenta, se le avisa a usted y la fase espera.',
        'Si se corta la de quien coordina, el atril pasa al instante a la cocoordinación, y sigue allí hasta que se devuelve.',
        'Si faltan las dos personas, la sala espera y lo dice. Nadie ocupa ese lugar.',
      ],
    },
    {
      heading: 'Después',
      list: [
        'El cierre borra la pizarra. Una salida suave permite quedarse un momento; usted le pone fin.',
        'Quien presentó puede quedarse a decir unas palabras con la coordinación, y hay una charla para ustedes dos.',
        'Cuando usted cierra la sala, cada persona puede llevarse una constancia de asistencia. Nunca dice quién presentó ni quién más estuvo.',
      ],
    },
  ],
  know: {
    heading: 'Lo que la sala no puede hacer por usted',
    list: [
      'No sabe si alguien está en riesgo. Los límites de la confidencialidad le toca decirlos a usted, al comienzo.',
      'No puede impedir que un teléfono apunte a la pantalla.',
      'Protege frente a un servidor curioso, no frente a uno que muestre otra página. Use uno administrado por personas en quienes confíe.',
      'Quien tenga un enlace puede llegar con él a la puerta, y el enlace de una serie abre todas sus fechas.',
    ],
  },
  receipts: 'Verificar una constancia',
  scheme: 'Planificar un programa de grupos',
  make: 'Abrir una sala',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Esta página no existe',
  heading: 'Aquí no hay nada.',
  text: 'La dirección no lleva a ninguna página. Si siguió un enlace a una sala, le falta una parte: pídalo de nuevo.',
  home: 'Ir a la página de inicio',
}
