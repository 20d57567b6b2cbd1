import type { SVGProps } from 'react';

import { useTheme, type DefaultTheme } from 'styled-components';

/** A newspaper, drawn as Strapi's own icons are; `fill` may name a colour of the theme, as with them. */
export const Newspaper = ({ fill = 'currentColor', ...props }: SVGProps<SVGSVGElement>) => {
  const { colors } = useTheme();
  const color = colors[fill as keyof DefaultTheme['colors']] ?? fill;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 32 32"
      width={16}
      height={16}
      fill={color}
      {...props}
    >
      <path
        fillRule="evenodd"
        d="M4 6a2 2 0 0 1 2-2h17a2 2 0 0 1 2 2v4h3a1 1 0 0 1 1 1v13a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V6Zm21 6v12a2 2 0 0 0 2 .5V12h-2ZM8 9v5a1 1 0 0 0 1 1h5a1 1 0 0 0 1-1V9a1 1 0 0 0-1-1H9a1 1 0 0 0-1 1Zm10 0a1 1 0 0 0 0 2h3a1 1 0 1 0 0-2h-3Zm0 4a1 1 0 0 0 0 2h3a1 1 0 1 0 0-2h-3Zm-9 4.500a1 1 0 0 0 0 2h12a1 1 0 1 0 0-2H9Zm0 4.500a1 1 0 1 0 0 2h12a1 1 0 1 0 0-2H9Z"
        clipRule="evenodd"
      />
    </svg>
  );
};
